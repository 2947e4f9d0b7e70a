import { Link } from '@swan-io/chicane';
import type { PublishedCategory } from '../../../../../contracts/catalog/published/published-files.ts';
import { router } from '../../app/router.ts';
import { useText } from '../../app/shop/wording.ts';

interface CategoryLinksProps {
  readonly categories: readonly PublishedCategory[];
  /** What they are, for screen readers. */
  readonly label?: string;
}

/** Categories beside each other, each with how much it holds. */
export function CategoryLinks({ categories, label }: CategoryLinksProps) {
  const text = useText();
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {categories.map(({ id, slug, title, productCount }) => (
        <li key={id}>
          <Link
            to={router.category({ slug })}
            className="inline-flex h-10 items-center gap-2 rounded-full border border-line bg-surface px-4 text-sm hover:border-ink"
          >
            {text(title)}
            <span className="figures text-muted">{productCount}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
