import { CloudOff, type LucideIcon, PackageCheck, Receipt } from 'lucide-react';
import { useHomeMessages } from '../../app/messages/home.ts';
import { useMarket } from '../../app/shop/market.ts';
import { useLocale, useMoney } from '../../app/shop/wording.ts';

/** What somebody can count on, as their market has it. */
export function Promises() {
  const { promises } = useHomeMessages();
  const market = useMarket();
  const shipping = useShippingWords();
  return (
    <section aria-label={promises.label} className="grid gap-8 border-t border-line pt-12 sm:grid-cols-3">
      <Promise Sign={PackageCheck} title={promises.shipping.title} text={shipping} />
      <Promise
        Sign={Receipt}
        title={promises.tax.title}
        text={market?.taxInclusive === false ? promises.tax.added : promises.tax.included}
      />
      <Promise Sign={CloudOff} title={promises.offline.title} text={promises.offline.text} />
    </section>
  );
}

function Promise({ Sign, title, text }: { readonly Sign: LucideIcon; readonly title: string; readonly text: string }) {
  return (
    <div>
      <Sign size={24} strokeWidth={1.4} aria-hidden className="text-accent" />
      <h2 className="display mt-3 text-2xl">{title}</h2>
      <p className="mt-1 max-w-xs text-muted">{text}</p>
    </div>
  );
}

function useShippingWords(): string {
  const { promises } = useHomeMessages();
  const money = useMoney();
  const locale = useLocale();
  const [zone] = useMarket()?.shippingZones ?? [];
  const free = zone?.options.find(({ freeFromMinor }) => freeFromMinor !== undefined)?.freeFromMinor;
  const [country] = zone?.countries ?? [];
  if (free === undefined || country === undefined) return promises.shippingPlain;
  return promises.shipping.text(money(free), new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country);
}
