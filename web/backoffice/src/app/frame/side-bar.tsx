import { Link } from '@swan-io/chicane';
import { Search } from 'lucide-react';
import { Keys } from '../keyboard/key-help.tsx';
import { openPalette } from '../keyboard/keyboard.tsx';
import { Router, type RouteName } from '../router.ts';
import { AccountMenu } from './account-menu.tsx';
import { PlaceLinks } from './place-links.tsx';

/** The navigation of wide screens. */
export function SideBar({ at }: { readonly at: RouteName | undefined }) {
  return (
    <header className="sticky top-0 hidden h-dvh flex-col border-r border-line bg-sunken/60 lg:flex">
      <div className="px-5 pt-6 pb-4">
        <Link to={Router.Today()} className="display text-[26px]">
          Cartwright
        </Link>
      </div>
      <div className="px-3 pb-3">
        <button
          type="button"
          onClick={openPalette}
          className="flex h-9 w-full items-center gap-2 rounded-md border border-line bg-surface px-2.5 text-[13px] text-muted hover:border-edge"
        >
          <Search size={15} aria-hidden />
          <span className="flex-1 text-left">Find or do…</span>
          <Keys keys="Ctrl K" />
        </button>
      </div>
      <nav aria-label="Main" className="flex-1 overflow-y-auto px-3 pb-4">
        <PlaceLinks at={at} />
      </nav>
      <div className="border-t border-line p-3">
        <AccountMenu />
      </div>
    </header>
  );
}
