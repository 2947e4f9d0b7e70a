import { useEffect, useState } from 'react';
import type { Person } from '../../../../../sdk/account/person.ts';
import { loadFirebaseConfig } from '../../../../design/firebase-config.ts';
import { Button } from '../../../../design/controls/button.tsx';
import { Notice } from '../../../../design/signs/notice.tsx';
import { shop } from '../../app/shop/shop.ts';
import { type AuthRefusal, authRefusalOf } from './auth-refusal.ts';
import { accountMessages } from './messages/account-messages.ts';

/** Signing in by Google, in a window of its own; only where there is a Google to sign in by, which a project of the emulators has not. */
export function GoogleButton({ onDone }: { readonly onDone: (person: Person) => void }) {
  const words = accountMessages.use();
  const offered = useIsOffered();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<AuthRefusal>();
  if (!offered) return null;
  const enter = (): void => {
    setBusy(true);
    setRefused(undefined);
    signInByGoogle()
      .then(onDone, (error: unknown) => setRefused(authRefusalOf(error)))
      .finally(() => setBusy(false));
  };
  return (
    <div className="space-y-4">
      <p className="flex items-center gap-4 text-[13px] text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {words.or}
      </p>
      {refused !== undefined && <Notice tone="danger">{words.refused[refused]}</Notice>}
      <Button look="secondary" size="lg" className="w-full" busy={busy} onClick={enter}>
        {words.google}
      </Button>
    </div>
  );
}

function useIsOffered(): boolean {
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    loadFirebaseConfig().then(
      ({ emulators }) => setOffered(emulators === undefined),
      // Without an answer of Hosting nobody can sign in by anything.
      () => undefined,
    );
  }, []);
  return offered;
}

async function signInByGoogle(): Promise<Person> {
  const { GoogleAuthProvider, signInWithPopup, browserPopupRedirectResolver } = await import('firebase/auth');
  return shop.account.signInBy((auth) => signInWithPopup(auth, new GoogleAuthProvider(), browserPopupRedirectResolver));
}
