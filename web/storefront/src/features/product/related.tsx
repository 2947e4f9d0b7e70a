import type { PublishedCategory, PublishedProduct } from '../../../../../contracts/catalog/published/published-files.ts';
import { useProductMessages } from '../../app/messages/product.ts';
import { published } from '../../app/shop/published.ts';
import { shop } from '../../app/shop/shop.ts';
import { useText } from '../../app/shop/wording.ts';
import { CardGrid, CardGridSkeleton } from '../../ui/card-grid.tsx';

/** How many neighbours are shown. */
const MOST = 4;

const useNeighbours = published((categoryId: string) => shop.catalog.listing(categoryId));

interface RelatedProps {
  readonly product: PublishedProduct;
  /** A category that it is in; undefined until the categories are known. */
  readonly category: PublishedCategory | undefined;
}

/** What else is in the product's category. */
export function Related({ product, category }: RelatedProps) {
  const { related } = useProductMessages();
  const text = useText();
  const loaded = useNeighbours(category?.id);
  const others = loaded.status === 'ready' ? loaded.data.cards.filter(({ id }) => id !== product.id).slice(0, MOST) : [];
  if (!category || loaded.status === 'failed' || (loaded.status === 'ready' && others.length === 0)) return null;
  return (
    <section>
      <h2 className="display mb-8 text-3xl">{related(text(category.title))}</h2>
      {loaded.status === 'loading' ? <CardGridSkeleton count={MOST} /> : <CardGrid cards={others} eagerCount={0} />}
    </section>
  );
}
