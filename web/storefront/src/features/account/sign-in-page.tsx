import { useArrival } from '../../app/navigation/arrival.ts';
import { router } from '../../app/router.ts';
import { IdentifyPanel } from './identify-panel.tsx';
import { accountMessages } from './messages/account-messages.ts';

/** A page to sign in or up on; `next` is where somebody wanted to go, on this very site. */
export function SignInPage({ next }: { readonly next?: string | undefined }) {
  const { signIn } = accountMessages.use();
  useArrival(signIn.title);
  return (
    <div className="mx-auto max-w-md px-5 pt-12 pb-20 sm:pt-20">
      <IdentifyPanel onDone={() => go(next)} />
    </div>
  );
}

function go(next: string | undefined): void {
  // An address with a host of its own would lead away from the shop.
  if (next !== undefined && /^\/(?![/\\])/.test(next)) location.assign(next);
  else router.replace('account');
}
