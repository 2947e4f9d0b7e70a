import { useState } from 'react';
import { Button } from '../../../../../design/controls/button.tsx';
import { useAccount } from '../../../app/shop/use-cart.ts';
import type { Way } from '../../account/email-password.ts';
import { IdentifyDialog } from '../../account/identify-dialog.tsx';
import { ordersMessages } from '../messages/orders-messages.ts';

/** Offers a guest an account, which the order comes along to. */
export function KeepOrder() {
  const words = ordersMessages.use();
  const account = useAccount();
  const [way, setWay] = useState<Way>();
  const guest = account.status === 'signed_in' && account.person.kind === 'guest';
  return (
    <>
      {guest && (
        <section className="mt-16 flex flex-wrap items-center justify-between gap-5 rounded-lg border border-line p-7">
          <div className="max-w-xl">
            <h2 className="display text-[26px]">{words.keep.title}</h2>
            <p className="pt-1 text-sm text-muted">{words.keep.text}</p>
          </div>
          <Button look="secondary" onClick={() => setWay('signUp')}>
            {words.signUp}
          </Button>
        </section>
      )}
      <IdentifyDialog way={way} closeLabel={words.close} onClose={() => setWay(undefined)} />
    </>
  );
}
