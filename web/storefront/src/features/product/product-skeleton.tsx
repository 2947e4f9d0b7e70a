import { Skeleton } from '../../../../design/signs/skeleton.tsx';

/** Where the two halves of a product's page stand. */
export const productHalves = 'mt-6 grid gap-8 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)] lg:gap-16';

/** Keeps the place of a product. */
export function ProductSkeleton() {
  return (
    <div aria-hidden>
      <Skeleton className="h-6 w-56" />
      <div className={productHalves}>
        <Skeleton className="aspect-square" />
        <div className="space-y-4">
          <Skeleton className="h-14 w-4/5" />
          <Skeleton className="h-7 w-28" />
          <Skeleton className="h-24" />
          <Skeleton className="h-12" />
        </div>
      </div>
    </div>
  );
}
