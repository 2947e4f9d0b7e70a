import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Quote } from '../../../../../contracts/orders/quote.ts';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { showCart } from '../../app/cart-panel.ts';
import { useMoney } from '../../app/shop/wording.ts';
import { QuotedLines } from '../goods/quoted-lines.tsx';
import { QuoteTotals } from '../goods/quote-totals.tsx';
import { checkoutMessages } from './messages/checkout-messages.ts';

/** What is being bought, beside the form; it follows each change of cart, address and shipping. */
export function OrderSummary({ quote }: { readonly quote: Quote | undefined }) {
  const words = checkoutMessages.use();
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4 pb-2">
        <h2 className="display text-[26px]">{words.summary}</h2>
        <button
          type="button"
          className="text-sm text-accent underline underline-offset-4 hover:text-accent-strong"
          onClick={() => showCart(true)}
        >
          {words.change}
        </button>
      </div>
      {quote ? (
        <>
          <QuotedLines quote={quote} />
          <div className="border-t border-line pt-4">
            <QuoteTotals quote={quote} />
          </div>
        </>
      ) : (
        <SummarySkeleton />
      )}
    </div>
  );
}

/** The summary of a narrow screen: its total above the form, the rest behind it. */
export function FoldedSummary({ quote, children }: { readonly quote: Quote | undefined; readonly children: ReactNode }) {
  const words = checkoutMessages.use();
  const money = useMoney(quote?.currency);
  return (
    <details className="group mb-8 rounded-lg border border-line bg-sunken px-4">
      <summary className="flex h-14 list-none items-center justify-between gap-4 text-sm font-medium">
        <span className="flex items-center gap-2">
          <ChevronDown size={18} aria-hidden className="transition-transform group-open:rotate-180" />
          {words.showSummary}
        </span>
        {quote ? (
          <span className="figures display text-xl">{money(quote.totalMinor)}</span>
        ) : (
          <Skeleton className="h-6 w-20 bg-line" />
        )}
      </summary>
      <div className="pt-1 pb-5">{children}</div>
    </details>
  );
}

function SummarySkeleton() {
  return (
    <div className="space-y-4 pt-3">
      <Skeleton className="h-16 bg-line" />
      <Skeleton className="h-16 bg-line" />
      <Skeleton className="h-28 bg-line" />
    </div>
  );
}
