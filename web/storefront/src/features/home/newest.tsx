import { Link } from '@swan-io/chicane';
import { useHomeMessages } from '../../app/messages/home.ts';
import { router } from '../../app/router.ts';
import { useTopCategories } from '../../app/shop/categories.ts';
import { CardGrid, CardGridSkeleton } from '../../ui/card-grid.tsx';
import { mixed } from './mixed.ts';
import { useNewest } from './use-newest.ts';

/** How many new things the front shows. */
const SHOWN = 8;

/** What came last. */
export function Newest() {
  const { newest, allNewest } = useHomeMessages();
  const cards = useNewest();
  const categories = useTopCategories().map(({ id }) => id);
  return (
    <section aria-labelledby="newest">
      <div className="mb-7 flex items-baseline justify-between gap-4">
        <h2 id="newest" className="display scroll-mt-28 text-3xl sm:text-4xl">
          {newest}
        </h2>
        <Link to={router.search({ sort: 'newest' })} className="text-sm underline underline-offset-4 hover:text-accent">
          {allNewest}
        </Link>
      </div>
      {cards ? <CardGrid cards={mixed(cards, categories, SHOWN)} eagerCount={0} /> : <CardGridSkeleton count={SHOWN} />}
    </section>
  );
}
