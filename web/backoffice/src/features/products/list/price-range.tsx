import type { Market } from '../../../../../../contracts/catalog/market.ts';
import type { ProductSummary } from '../../../../../../contracts/catalog/views.ts';
import { formatMoney } from '../../../ui/format-money.ts';

interface PriceRangesProps {
  readonly ranges: ProductSummary['priceRanges'];
  readonly markets: readonly Market[] | undefined;
}

/** What a product costs in the first market that sells it; the others are its title. */
export function PriceRanges({ ranges, markets }: PriceRangesProps) {
  const all = (markets ?? []).flatMap((market) => {
    const range = ranges[market.id];
    return range ? [{ market, text: rangeText(range, market.currency) }] : [];
  });
  const first = all.find(({ market }) => market.active) ?? all[0];
  if (first === undefined) return <span className="text-muted">{markets === undefined ? '' : 'No price'}</span>;
  return (
    <span className="whitespace-nowrap" title={all.map(({ market, text }) => `${market.name}: ${text}`).join('\n')}>
      {first.text}
      {all.length > 1 && <span className="pl-1.5 text-xs text-muted">+{all.length - 1}</span>}
    </span>
  );
}

function rangeText({ fromMinor, toMinor }: ProductSummary['priceRanges'][string], currency: string): string {
  const from = formatMoney(fromMinor, currency);
  return fromMinor === toMinor ? from : `${from} – ${formatMoney(toMinor, currency)}`;
}
