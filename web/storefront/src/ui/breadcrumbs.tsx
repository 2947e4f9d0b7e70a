import { Link } from '@swan-io/chicane';
import type { PublishedCategory } from '../../../../contracts/catalog/published/published-files.ts';
import { useMessages } from '../app/messages/shell.ts';
import { router } from '../app/router.ts';
import { useText } from '../app/shop/wording.ts';

/** The way from the front of the shop to here. */
export function Breadcrumbs({ path, here }: { readonly path: readonly PublishedCategory[]; readonly here?: string | undefined }) {
  const { nav } = useMessages();
  const text = useText();
  return (
    <nav aria-label={nav.way} className="h-6 overflow-x-auto text-[13px] whitespace-nowrap text-muted [scrollbar-width:none]">
      <ol className="flex gap-x-2">
        <li>
          <Link to={router.home()} className="hover:text-ink hover:underline">
            {nav.home}
          </Link>
        </li>
        {path.map(({ id, slug, title }) => (
          <li key={id} className="before:mr-2 before:text-edge before:content-['/']">
            <Link to={router.category({ slug })} className="hover:text-ink hover:underline">
              {text(title)}
            </Link>
          </li>
        ))}
        {here !== undefined && (
          <li aria-current="page" className="text-ink before:mr-2 before:text-edge before:content-['/']">
            {here}
          </li>
        )}
      </ol>
    </nav>
  );
}
