import { Truck } from 'lucide-react';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import type { PublishedVariant } from '../../../../../../contracts/catalog/published/published-files.ts';
import { useProductMessages } from '../../../app/messages/product.ts';
import { useWorded } from '../../../app/messages/worded.ts';
import { useLocale, useMoney } from '../../../app/shop/wording.ts';
import { shippingHint } from './shipping-hint.ts';

/** What sending it costs at least, and how long it takes. */
export function ShippingLine({ market, variant }: { readonly market: Market; readonly variant: PublishedVariant }) {
  const words = useProductMessages();
  const { shipping } = words;
  const locale = useLocale();
  const money = useMoney();
  const worded = useWorded();
  const hint = shippingHint(market, variant.weightGrams);
  if (variant.requiresShipping && !hint?.country) return null;
  const country = hint?.country && new Intl.DisplayNames(locale, { type: 'region' }).of(hint.country);
  const parts = hint && [
    shipping.from(money(hint.fromMinor), country ?? worded(market.name)),
    hint.freeFromMinor !== undefined && shipping.freeFrom(money(hint.freeFromMinor)),
    shipping.days(hint.days.min, hint.days.max),
  ];
  return (
    <p className="mt-5 flex gap-2.5 border-t border-line pt-4 text-sm text-muted">
      <Truck size={18} strokeWidth={1.6} aria-hidden className="shrink-0" />
      {variant.requiresShipping ? parts?.filter(Boolean).join(' · ') : shipping.none}
    </p>
  );
}
