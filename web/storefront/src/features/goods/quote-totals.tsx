import type { Quote } from '../../../../../contracts/orders/quote.ts';
import { useWorded } from '../../app/messages/worded.ts';
import { useLocale, useMoney } from '../../app/shop/wording.ts';
import { totalsMessages } from './messages/totals-messages.ts';

interface QuoteTotalsProps {
  readonly quote: Quote;
  /** How much of it went back, in minor units. */
  readonly refundedMinor?: number;
}

/** What a cart or an order comes to, with each tax. */
export function QuoteTotals({ quote, refundedMinor = 0 }: QuoteTotalsProps) {
  const words = totalsMessages.use();
  const money = useMoney(quote.currency);
  return (
    <dl className="figures space-y-2 text-sm">
      <Row label={words.subtotal} value={money(quote.subtotalMinor)} />
      <ShippingRow quote={quote} />
      {!quote.taxInclusive && <TaxRows quote={quote} />}
      <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3">
        <dt className="font-medium">{words.total}</dt>
        <dd className="display text-[26px]" aria-live="polite">
          {money(quote.totalMinor)}
        </dd>
      </div>
      {quote.taxInclusive && <TaxRows quote={quote} />}
      {refundedMinor > 0 && <Row label={words.refunded} value={`−${money(refundedMinor)}`} />}
    </dl>
  );
}

function Row({ label, value, muted = false }: { readonly label: string; readonly value: string; readonly muted?: boolean }) {
  return (
    <div className={muted ? 'flex justify-between gap-4 text-[13px] text-muted' : 'flex justify-between gap-4'}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function ShippingRow({ quote: { shipping, shippingMinor, currency } }: { readonly quote: Quote }) {
  const words = totalsMessages.use();
  const money = useMoney(currency);
  const worded = useWorded();
  if (!shipping.required) return <Row label={words.shipping} value={words.nothingToSend} />;
  if (!shipping.chosen) return <Row label={words.shipping} value={words.shippingOpen} muted />;
  const label = words.shippingBy(worded(shipping.chosen.label));
  return <Row label={label} value={shippingMinor === 0 ? words.free : money(shippingMinor)} />;
}

function TaxRows({ quote: { taxes, taxInclusive, currency } }: { readonly quote: Quote }) {
  const words = totalsMessages.use();
  const money = useMoney(currency);
  const locale = useLocale();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 });
  const label = taxInclusive ? words.taxIn : words.taxOn;
  return taxes
    .filter(({ taxMinor }) => taxMinor > 0 || !taxInclusive)
    .map(({ ratePpm, taxMinor }) => (
      <Row key={ratePpm} label={label(percent.format(ratePpm / 1_000_000))} value={money(taxMinor)} muted={taxInclusive} />
    ));
}
