import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { Router } from '../../app/router.ts';
import { useCan } from '../../app/session/staff.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { MarketEditor } from './edit/market-editor.tsx';
import { MarketActions } from './market-actions.tsx';
import { MarketBadge } from './market-list-page.tsx';
import { MarketReading } from './market-reading.tsx';
import { useMarkets } from './market-queries.ts';

/** One market: to be changed by those who may, to be read by the others. */
export function MarketPage({ marketId }: { readonly marketId: string }) {
  const { data, error, refetch } = useMarkets();
  const mayWrite = useCan('markets.write');
  const market = data?.find(({ id }) => id === marketId);
  const parent = { title: 'Markets', href: Router.Markets() };
  if (!data) {
    return (
      <>
        <PageHeader title="Market" parent={parent} />
        {error === null ? <Skeleton className="h-80" /> : <ErrorState error={error} onRetry={refetch} />}
      </>
    );
  }
  if (!market) {
    return (
      <>
        <PageHeader title="Market" parent={parent} />
        <EmptyState title="There is no such market" />
      </>
    );
  }
  const View = mayWrite ? MarketEditor : MarketReading;
  return (
    <>
      <PageHeader
        title={market.name}
        sign={<MarketBadge active={market.active} />}
        parent={parent}
        actions={mayWrite && <MarketActions market={market} />}
      />
      <View key={marketId} market={market} />
    </>
  );
}
