import { Link } from '@swan-io/chicane';
import { ShoppingBag, User } from 'lucide-react';
import { showCart } from '../cart-panel.ts';
import { useMessages } from '../messages/shell.ts';
import { router } from '../router.ts';
import { useCart } from '../shop/use-cart.ts';
import { CategoryNav } from './category-nav.tsx';
import { MenuSheet } from './menu-sheet.tsx';
import { NetworkBanner } from './network-banner.tsx';
import { SearchField } from '../search/search-field.tsx';

/** The head of every page: the way around, search, who you are and what you have. */
export function Header() {
  const { brand } = useMessages();
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-canvas">
      <div className="mx-auto flex h-16 max-w-[1360px] items-center gap-3 px-4 sm:px-8 lg:h-20 lg:gap-8">
        <MenuSheet />
        <Link to={router.home()} className="display shrink-0 text-[22px] whitespace-nowrap sm:text-[27px]">
          {brand}
        </Link>
        <CategoryNav />
        <div className="ml-auto flex items-center gap-1">
          <div className="hidden w-44 sm:block lg:w-64 xl:w-56">
            <SearchField />
          </div>
          <AccountLink />
          <CartButton />
        </div>
      </div>
      <div className="px-4 pb-3 sm:hidden">
        <SearchField />
      </div>
      <NetworkBanner />
    </header>
  );
}

const round = 'relative grid size-11 place-items-center rounded-full hover:bg-sunken';

function AccountLink() {
  const { nav } = useMessages();
  return (
    <Link to={router.account()} aria-label={nav.account} title={nav.account} className={round}>
      <User size={21} strokeWidth={1.6} aria-hidden />
    </Link>
  );
}

function CartButton() {
  const { nav } = useMessages();
  const { itemCount } = useCart();
  const label = nav.cart(itemCount);
  return (
    <button type="button" aria-label={label} title={label} className={round} onClick={() => showCart(true)}>
      <ShoppingBag size={21} strokeWidth={1.6} aria-hidden />
      {itemCount > 0 && (
        <span
          aria-hidden
          className="figures absolute top-0.5 right-0 grid h-5 min-w-5 place-items-center rounded-full bg-accent px-1 text-[11px] font-semibold text-accent-ink"
        >
          {itemCount}
        </span>
      )}
    </button>
  );
}
