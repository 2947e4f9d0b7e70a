import { useMessages } from '../app/messages/shell.ts';
import { useMoney } from '../app/shop/wording.ts';

interface PriceProps {
  readonly amountMinor: number;
  /** What it was before. */
  readonly compareAtMinor?: number | undefined;
  /** It is the lowest of several. */
  readonly from?: boolean;
}

/** What something costs. */
export function Price({ amountMinor, compareAtMinor, from = false }: PriceProps) {
  const { card } = useMessages();
  const money = useMoney();
  const before = compareAtMinor !== undefined && compareAtMinor > amountMinor ? compareAtMinor : undefined;
  return (
    <span className="figures inline-flex flex-wrap items-baseline gap-x-2">
      {before !== undefined && <span className="sr-only">{card.now}</span>}
      <span className={before === undefined ? undefined : 'text-danger'}>
        {from ? card.from(money(amountMinor)) : money(amountMinor)}
      </span>
      {before !== undefined && (
        <>
          <span className="sr-only">{card.before}</span>
          <s className="text-[0.87em] text-muted">{money(before)}</s>
        </>
      )}
    </span>
  );
}
