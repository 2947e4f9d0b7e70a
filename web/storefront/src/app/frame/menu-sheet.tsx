import { Link, useLocation } from '@swan-io/chicane';
import { Menu } from 'lucide-react';
import { useState } from 'react';
import type { PublishedCategory } from '../../../../../contracts/catalog/published/published-files.ts';
import { IconButton } from '../../../../design/controls/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useMessages } from '../messages/shell.ts';
import { router } from '../router.ts';
import { useText } from '../shop/wording.ts';
import { childrenOf, useCategories } from '../shop/categories.ts';

/** The categories of a narrow screen, behind a button. */
export function MenuSheet() {
  const { nav } = useMessages();
  // The menu belongs to the place it was opened at: going elsewhere closes it.
  const place = useLocation().toString();
  const [openedAt, setOpenedAt] = useState<string>();
  const categories = useCategories();
  return (
    <div className="-ml-2 xl:hidden">
      <IconButton label={nav.open} onClick={() => setOpenedAt(place)}>
        <Menu size={22} strokeWidth={1.6} aria-hidden />
      </IconButton>
      <Sheet open={openedAt === place} title={nav.menu} closeLabel={nav.close} onClose={() => setOpenedAt(undefined)}>
        <nav aria-label={nav.label}>
          <ul className="divide-y divide-line">
            {categories
              .filter(({ parentId }) => parentId === undefined)
              .map((category) => (
                <Branch key={category.id} category={category} below={childrenOf(categories, category.id)} />
              ))}
          </ul>
        </nav>
      </Sheet>
    </div>
  );
}

function Branch({ category, below }: { readonly category: PublishedCategory; readonly below: readonly PublishedCategory[] }) {
  const { nav } = useMessages();
  const text = useText();
  const title = text(category.title);
  const link = 'block py-2 text-muted';
  return (
    <li>
      <details name="menu">
        <summary className="display list-none py-3.5 text-[22px]">{title}</summary>
        <ul className="pb-4 pl-3">
          <li>
            <Link to={router.category({ slug: category.slug })} className={link}>
              {nav.allOf(title)}
            </Link>
          </li>
          {below.map(({ id, slug, title: name }) => (
            <li key={id}>
              <Link to={router.category({ slug })} className={link}>
                {text(name)}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
