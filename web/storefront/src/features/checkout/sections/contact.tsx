import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { TextField } from '../../../../../design/controls/field.tsx';
import { useAccount } from '../../../app/shop/use-cart.ts';
import type { Way } from '../../account/email-password.ts';
import { IdentifyDialog } from '../../account/identify-dialog.tsx';
import type { CheckoutValues } from '../checkout-values.ts';
import { checkoutMessages } from '../messages/checkout-messages.ts';
import { Section } from './section.tsx';

/** Who to write to; and, for those who like, an account. */
export function ContactSection() {
  const words = checkoutMessages.use();
  const { register, formState, getValues } = useFormContext<CheckoutValues>();
  const refused = formState.errors.email !== undefined;
  const complaint = getValues('email').trim() === '' ? words.emailMissing : words.emailWrong;
  return (
    <Section title={words.sections.contact} beside={<WhoIsThere />}>
      <TextField
        label={words.email}
        type="email"
        autoComplete="email"
        hint={words.emailHint}
        error={refused ? complaint : undefined}
        {...register('email')}
      />
    </Section>
  );
}

const link = 'text-accent underline underline-offset-4 hover:text-accent-strong';

function WhoIsThere() {
  const words = checkoutMessages.use();
  const account = useAccount();
  const [way, setWay] = useState<Way>();
  if (account.status === 'signed_in' && account.person.kind !== 'guest')
    return (
      <span className="text-sm text-muted">{words.signedInAs(account.person.displayName ?? account.person.email ?? '')}</span>
    );
  // Most are guests; until it is known, their words keep the place that they will take.
  const unknown = account.status === 'loading';
  return (
    <span className={unknown ? 'invisible text-sm' : 'text-sm text-muted'}>
      {words.haveAccount}{' '}
      <button type="button" className={link} onClick={() => setWay('signIn')}>
        {words.signIn}
      </button>
      <span aria-hidden> · </span>
      <button type="button" className={link} onClick={() => setWay('signUp')}>
        {words.signUp}
      </button>
      <IdentifyDialog way={way} closeLabel={words.close} onClose={() => setWay(undefined)} />
    </span>
  );
}
