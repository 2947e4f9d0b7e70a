import { Link } from '@swan-io/chicane';
import { useQueryClient } from '@tanstack/react-query';
import { Notice } from '../../../../design/signs/notice.tsx';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { useArrival } from '../../app/navigation/arrival.ts';
import { Queries } from '../../app/queries.tsx';
import { router } from '../../app/router.ts';
import { useAccount } from '../../app/shop/use-cart.ts';
import { AccountFrame } from './account-frame.tsx';
import { AddressBook } from './addresses/address-book.tsx';
import { IdentifyPanel } from './identify-panel.tsx';
import { accountMessages } from './messages/account-messages.ts';
import { ProfileSection } from './profile/profile-section.tsx';

/** Somebody's account: its profile or its addresses; for guests and nobody, the way to one. */
export function AccountPage({ section = 'profile' }: { readonly section?: 'profile' | 'addresses' | undefined }) {
  const words = accountMessages.use();
  const account = useAccount();
  const member = account.status === 'signed_in' && account.person.kind !== 'guest';
  const title = member ? words.sections[section] : words.title;
  useArrival(title);
  return (
    <Queries>
      {account.status === 'loading' || member ? (
        <AccountFrame title={title} section={section}>
          <Part section={section} ready={member} />
        </AccountFrame>
      ) : (
        <WithoutAccount guest={account.status === 'signed_in'} />
      )}
    </Queries>
  );
}

function Part({ section, ready }: { readonly section: 'profile' | 'addresses'; readonly ready: boolean }) {
  if (!ready) return <Skeleton className="h-80" />;
  return section === 'profile' ? <ProfileSection /> : <AddressBook />;
}

function WithoutAccount({ guest }: { readonly guest: boolean }) {
  const words = accountMessages.use();
  const queries = useQueryClient();
  // The account is there before its name is: whoever has just signed up reads their profile once more.
  const readAnew = (): void => {
    queries.invalidateQueries().catch(() => undefined);
  };
  return (
    <div className="mx-auto max-w-md space-y-8 px-5 pt-12 pb-20 sm:pt-20">
      {guest && (
        <Notice title={words.guest.title}>
          <p>{words.guest.text}</p>
          <Link to={router.orders()} className="inline-block pt-1 font-medium text-accent underline underline-offset-4">
            {words.guest.orders}
          </Link>
        </Notice>
      )}
      <IdentifyPanel start={guest ? 'signUp' : 'signIn'} onDone={readAnew} />
    </div>
  );
}
