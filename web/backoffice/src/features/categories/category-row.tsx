import { Link } from '@swan-io/chicane';
import { CornerDownRight, Ellipsis } from 'lucide-react';
import type { CategoryView } from '../../../../../contracts/catalog/views.ts';
import { MAX_CATEGORY_DEPTH } from '../../../../../contracts/catalog/product/category-input.ts';
import { IconButton } from '../../../../design/controls/button.tsx';
import { Menu, MenuItem, MenuLine } from '../../../../design/overlays/menu.tsx';
import { Router } from '../../app/router.ts';
import type { Placed } from './category-tree.ts';

/** What is asked of the tree: a new category, a change, the end of one. */
export type Asked =
  | { readonly what: 'add'; readonly parentId?: string }
  | { readonly what: 'change' | 'delete'; readonly category: CategoryView };

const INDENT = ['', 'pl-5', 'pl-10', 'pl-14 sm:pl-16', 'pl-18 sm:pl-24', 'pl-22 sm:pl-32', 'pl-26 sm:pl-40'];

interface CategoryRowProps {
  readonly placed: Placed<CategoryView>;
  /** Absent for those who may only look. */
  readonly onAsk: ((asked: Asked) => void) | undefined;
}

/** A category at its place in the tree. */
export function CategoryRow({ placed, onAsk }: CategoryRowProps) {
  const { category, depth, path, children } = placed;
  const { id, title, slug, translations } = category;
  const others = Object.values(translations).flatMap((said) => said.title ?? []);
  return (
    <li className={`flex min-h-13 items-center gap-3 py-1.5 pr-3 ${INDENT[depth] ?? ''}`}>
      {depth > 1 && <CornerDownRight size={14} aria-hidden className="shrink-0 text-muted" />}
      <div className="min-w-0 flex-1">
        <Link
          to={Router.Products({ category: id })}
          title={`Products in ${path.join(' › ')}`}
          className={`break-words underline-offset-4 hover:underline ${depth === 1 ? 'font-semibold' : 'font-medium'}`}
        >
          {depth > 1 && <span className="sr-only">{path.slice(0, -1).join(', ')}: </span>}
          {title}
        </Link>
        {others.length > 0 && <span className="pl-2 text-sm text-muted">{others.join(', ')}</span>}
      </div>
      <code className="hidden font-mono text-[13px] text-muted sm:block">{slug}</code>
      {onAsk && (
        <Menu
          trigger={
            <IconButton label={`What to do with ${title}`} size="sm">
              <Ellipsis size={16} aria-hidden />
            </IconButton>
          }
        >
          <MenuItem onSelect={() => onAsk({ what: 'change', category })}>Change or move…</MenuItem>
          {depth < MAX_CATEGORY_DEPTH && (
            <MenuItem onSelect={() => onAsk({ what: 'add', parentId: id })}>Add one below…</MenuItem>
          )}
          <MenuLine />
          <MenuItem danger disabled={children > 0} onSelect={() => onAsk({ what: 'delete', category })}>
            {children > 0 ? 'Delete (others hang below)' : 'Delete…'}
          </MenuItem>
        </Menu>
      )}
    </li>
  );
}
