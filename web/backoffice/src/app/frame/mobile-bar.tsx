import { Link } from '@swan-io/chicane';
import { Menu as MenuSign, Search } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../../../design/controls/button.tsx';
import { Drawer } from '../../../../design/overlays/dialog.tsx';
import { openPalette } from '../keyboard/keyboard.tsx';
import { Router, type RouteName } from '../router.ts';
import { AccountMenu } from './account-menu.tsx';
import { PlaceLinks } from './place-links.tsx';

/** The navigation of narrow screens: a bar, and the places behind its button. */
export function MobileBar({ at }: { readonly at: RouteName | undefined }) {
  const [open, setOpen] = useState(false);
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center gap-1 border-b border-line bg-canvas px-4 lg:hidden">
      <Link to={Router.Today()} className="display flex-1 text-2xl">
        Cartwright
      </Link>
      <IconButton label="Find or do" onClick={openPalette}>
        <Search size={20} aria-hidden />
      </IconButton>
      <IconButton label="Menu" aria-expanded={open} onClick={() => setOpen(true)}>
        <MenuSign size={20} aria-hidden />
      </IconButton>
      <Drawer open={open} onOpenChange={setOpen} title="Back office" closeLabel="Close the menu">
        <nav aria-label="Main" className="flex-1 pb-6">
          <PlaceLinks at={at} onGo={() => setOpen(false)} />
        </nav>
        <AccountMenu />
      </Drawer>
    </header>
  );
}
