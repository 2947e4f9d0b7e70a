import { Link } from '@swan-io/chicane';
import { PackageX } from 'lucide-react';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { EmptyState } from '../../../../../design/signs/empty-state.tsx';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { Router, type RouteParams } from '../../../app/router.ts';
import { useCan } from '../../../app/session/staff.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { AvailabilityBadge } from '../availability.tsx';
import { useKnownVariants } from '../known-variants.ts';
import { MoveActions } from '../move/move-actions.tsx';
import { MovesSection } from '../move/moves-section.tsx';
import { KeepingFacts, KeepingSection } from '../policy/keeping-section.tsx';
import { useStock } from '../stock-queries.ts';
import { ShardsSection } from './shards-section.tsx';
import { UnitsSection } from './units-section.tsx';
import { useLiveShards } from './use-live-shards.ts';

/** One SKU's stock: its units now, where they lie, how they moved, and what can be done. */
export function StockPage(params: RouteParams['Stock']) {
  const { sku } = params;
  const mayWrite = useCan('stock.write');
  const { data: stock, error, refetch } = useStock(sku);
  const live = useLiveShards(stock && sku);
  const none = isShopError(error, 'not_found');
  const Keeping = mayWrite ? KeepingSection : KeepingFacts;
  return (
    <>
      <PageHeader
        title={sku}
        sign={stock && <AvailabilityBadge availability={stock.availability} />}
        subtitle={<SoldAs sku={sku} />}
        parent={{ title: 'Stock', href: Router.StockList() }}
        actions={mayWrite && (none || stock) && <MoveActions sku={sku} stock={stock} />}
      />
      {none && <NoStock mayWrite={mayWrite} />}
      {!stock && !none && (error === null ? <Skeleton className="h-96" /> : <ErrorState error={error} onRetry={refetch} />)}
      {stock && (
        <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_320px]">
          <div className="flex min-w-0 flex-col gap-5">
            <UnitsSection stock={stock} live={live} />
            <MovesSection params={params} />
          </div>
          <div className="flex min-w-0 flex-col gap-5">
            <Keeping key={sku} stock={stock} />
            <ShardsSection stock={stock} live={live} />
          </div>
        </div>
      )}
    </>
  );
}

/** What the SKU is sold as, with a way there. */
function SoldAs({ sku }: { readonly sku: string }) {
  const known = useKnownVariants([sku]).data;
  if (known === undefined) return '\u00a0';
  const variant = known.get(sku);
  if (variant === undefined) return 'No product has this SKU';
  return (
    <Link to={Router.Product({ productId: variant.productId })} className="underline underline-offset-4 hover:text-ink">
      {variant.words}
    </Link>
  );
}

function NoStock({ mayWrite }: { readonly mayWrite: boolean }) {
  return (
    <EmptyState sign={<PackageX size={26} aria-hidden />} title="No stock was ever kept of it">
      <p>{mayWrite ? 'Receive the first units, and it begins.' : 'It begins when the first units are received.'}</p>
    </EmptyState>
  );
}
