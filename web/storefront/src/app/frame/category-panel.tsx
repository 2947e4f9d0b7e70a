import { Link } from '@swan-io/chicane';
import type { PublishedCategory } from '../../../../../contracts/catalog/published/published-files.ts';
import { useMessages } from '../messages/shell.ts';
import { router } from '../router.ts';
import { useText } from '../shop/wording.ts';
import { childrenOf, useCategories } from '../shop/categories.ts';

/** What is below a category, over the page. */
export function CategoryPanel({ category }: { readonly category: PublishedCategory }) {
  const { nav } = useMessages();
  const text = useText();
  const categories = useCategories();
  return (
    <div className="absolute inset-x-0 top-full animate-fade border-b border-line bg-surface shadow-floating">
      <div className="mx-auto flex max-w-[1360px] gap-16 px-8 py-10">
        <Link to={router.category({ slug: category.slug })} className="display w-56 shrink-0 text-3xl hover:text-accent">
          {nav.allOf(text(category.title))}
        </Link>
        <ul className="grid flex-1 grid-cols-3 gap-x-10 gap-y-6">
          {childrenOf(categories, category.id).map(({ id, slug, title }) => (
            <li key={id}>
              <Link to={router.category({ slug })} className="font-semibold hover:text-accent">
                {text(title)}
              </Link>
              <ul className="pt-1">
                {childrenOf(categories, id).map((leaf) => (
                  <li key={leaf.id}>
                    <Link to={router.category({ slug: leaf.slug })} className="inline-block py-0.5 text-muted hover:text-accent">
                      {text(leaf.title)}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
