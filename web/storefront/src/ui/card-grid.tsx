import type { Card } from '../../../../contracts/catalog/published/published-files.ts';
import { Skeleton } from '../../../design/signs/skeleton.tsx';
import { useStockHints } from '../app/shop/stock-hints.ts';
import { ProductCard } from './product-card.tsx';

const grid = 'grid grid-cols-2 gap-x-4 gap-y-9 sm:gap-x-6 md:grid-cols-3 xl:grid-cols-4';

/** Products beside and below each other; `eagerCount` of them are seen without scrolling. */
export function CardGrid({ cards, eagerCount = 4 }: { readonly cards: readonly Card[]; readonly eagerCount?: number }) {
  const hints = useStockHints();
  return (
    <ul className={grid}>
      {cards.map((card, place) => (
        <li key={card.id}>
          <ProductCard
            card={card}
            availability={hints?.of(card.skus)}
            eager={place < eagerCount}
            first={place === 0 && eagerCount > 0}
          />
        </li>
      ))}
    </ul>
  );
}

/** Keeps the place of so many products. */
export function CardGridSkeleton({ count }: { readonly count: number }) {
  return (
    <div className={grid} aria-hidden>
      {Array.from({ length: count }, (_, place) => `${place}`).map((key) => (
        <div key={key}>
          <Skeleton className="aspect-square" />
          <Skeleton className="mt-3 h-[21px] w-3/4" />
          <Skeleton className="mt-1.5 h-5 w-1/4" />
        </div>
      ))}
    </div>
  );
}
