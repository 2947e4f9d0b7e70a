import { Link } from '@swan-io/chicane';
import type { ReactNode } from 'react';
import { classNames } from '../../../../design/class-names.ts';
import { router } from '../../app/router.ts';
import { shop } from '../../app/shop/shop.ts';
import { tell } from '../../app/tell.ts';
import { accountMessages } from './messages/account-messages.ts';
import { useMemberUid } from '../../app/shop/use-cart.ts';

/** A part of the account. */
export type AccountPart = 'profile' | 'addresses' | 'orders';

interface AccountFrameProps {
  readonly title: string;
  readonly section: AccountPart;
  readonly children: ReactNode;
}

/** What stands around the pages of somebody's own things: where they are, and the way between them for those with an account. */
export function AccountFrame({ title, section, children }: AccountFrameProps) {
  const member = useMemberUid() !== undefined;
  return (
    <div className="mx-auto max-w-[1080px] px-5 pt-10 pb-16 sm:px-8 lg:pt-14">
      <h1 className="display pb-8 text-4xl outline-none sm:text-5xl">{title}</h1>
      {member ? (
        <div className="gap-16 lg:grid lg:grid-cols-[200px_minmax(0,1fr)]">
          <Parts section={section} />
          <div className="min-w-0">{children}</div>
        </div>
      ) : (
        <div className="min-w-0">{children}</div>
      )}
    </div>
  );
}

const item = 'block rounded-md px-3 py-2 text-[15px] whitespace-nowrap';

function Parts({ section }: { readonly section: AccountPart }) {
  const words = accountMessages.use();
  const parts: readonly (readonly [AccountPart, string])[] = [
    ['profile', router.accountSection({ section: 'profile' })],
    ['addresses', router.accountSection({ section: 'addresses' })],
    ['orders', router.orders()],
  ];
  const leave = (): void => {
    shop.account.signOut().then(
      () => tell(words.signedOut),
      () => tell(words.refused.unknown, { tone: 'danger' }),
    );
  };
  return (
    <nav aria-label={words.title} className="-mx-3 mb-8 flex overflow-x-auto lg:mb-0 lg:block lg:space-y-1">
      {parts.map(([part, to]) => (
        <Link
          key={part}
          to={to}
          aria-current={part === section ? 'page' : undefined}
          className={classNames(item, part === section ? 'bg-accent-soft font-medium text-accent' : 'hover:bg-sunken')}
        >
          {words.sections[part]}
        </Link>
      ))}
      <button type="button" className={classNames(item, 'text-muted hover:bg-sunken')} onClick={leave}>
        {words.signOut}
      </button>
    </nav>
  );
}
