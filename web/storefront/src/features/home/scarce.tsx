import { useHomeMessages } from '../../app/messages/home.ts';
import { useStockHints } from '../../app/shop/stock-hints.ts';
import { CardGrid } from '../../ui/card-grid.tsx';
import { useNewest } from './use-newest.ts';

/** How many scarce things are shown. */
const SHOWN = 4;

/** What is nearly gone; nothing when nothing is. */
export function Scarce() {
  const { scarce } = useHomeMessages();
  const hints = useStockHints();
  const newest = useNewest();
  if (!newest || !hints) return null;
  const gone = newest.filter(({ skus }) => hints.of(skus) === 'low');
  const partly = newest.filter(({ skus }) => skus.some((sku) => hints.at(sku).availability === 'low'));
  const cards = [...new Set([...gone, ...partly])];
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="scarce">
      <h2 id="scarce" className="display text-3xl sm:text-4xl">
        {scarce.title}
      </h2>
      <p className="mt-2 mb-7 text-muted">{scarce.text}</p>
      <CardGrid cards={cards.slice(0, SHOWN)} eagerCount={0} />
    </section>
  );
}
