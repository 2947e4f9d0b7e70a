import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../../../../sdk/account/person.ts';
import { Notice } from '../../../../design/signs/notice.tsx';
import { useAccount } from '../../app/shop/use-cart.ts';
import { tell } from '../../app/tell.ts';
import type { Way } from './email-password.ts';
import { EmailPasswordForm } from './email-password-form.tsx';
import { GoogleButton } from './google-button.tsx';
import { accountMessages } from './messages/account-messages.ts';

interface IdentifyPanelProps {
  readonly start?: Way;
  /** Keeps the title away where a dialog says it already. */
  readonly titled?: boolean;
  readonly onDone: (person: Person) => void;
}

/** Signing in, signing up and resetting a password, one instead of the other. */
export function IdentifyPanel({ start = 'signIn', titled = true, onDone }: IdentifyPanelProps) {
  const words = accountMessages.use();
  const [way, setWay] = useState<Way>(start);
  const [sentTo, setSentTo] = useState<string>();
  const panel = useRef<HTMLDivElement>(null);
  useFocusOnChange(panel, way);
  const guest = useIsGuest();
  const done = (person: Person): void => {
    tell(way === 'signUp' ? words.upgraded : words.welcome(person.displayName ?? person.email ?? ''));
    onDone(person);
  };
  const text = way === 'signUp' && guest ? words.signUp.guestText : words[way].text;
  return (
    <div ref={panel} className="space-y-5">
      <div className="space-y-2">
        {titled && <h1 className="display text-4xl outline-none">{words[way].title}</h1>}
        <p className="text-muted">{text}</p>
      </div>
      {sentTo !== undefined && way === 'reset' && <Notice tone="good">{words.reset.sent(sentTo)}</Notice>}
      <EmailPasswordForm key={way} way={way} onDone={done} onSent={setSentTo} />
      <Ways way={way} onChoose={setWay} />
      {way !== 'reset' && <GoogleButton onDone={done} />}
    </div>
  );
}

function useIsGuest(): boolean {
  const account = useAccount();
  return account.status === 'signed_in' && account.person.kind === 'guest';
}

/** Another form is another place: its first field takes the focus, but not when the panel has only just appeared. */
function useFocusOnChange(panel: React.RefObject<HTMLDivElement | null>, way: Way): void {
  const before = useRef(way);
  useEffect(() => {
    if (before.current !== way) panel.current?.querySelector('input')?.focus();
    before.current = way;
  }, [panel, way]);
}

function Ways({ way, onChoose }: { readonly way: Way; readonly onChoose: (way: Way) => void }) {
  const { signIn, signUp, reset } = accountMessages.use();
  const others: readonly (readonly [Way, string])[] = {
    signIn: [
      ['signUp', signIn.toSignUp],
      ['reset', signIn.forgot],
    ] as const,
    signUp: [['signIn', signUp.toSignIn]] as const,
    reset: [['signIn', reset.back]] as const,
  }[way];
  return (
    <p className="flex flex-wrap justify-between gap-x-6 gap-y-2 text-sm">
      {others.map(([other, text]) => (
        <button
          key={other}
          type="button"
          className="text-accent underline underline-offset-4 hover:text-accent-strong"
          onClick={() => onChoose(other)}
        >
          {text}
        </button>
      ))}
    </p>
  );
}
