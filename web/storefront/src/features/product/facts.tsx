import type { PublishedProduct, PublishedVariant } from '../../../../../contracts/catalog/published/published-files.ts';
import { useProductMessages } from '../../app/messages/product.ts';
import { useNamed, useWorded } from '../../app/messages/worded.ts';
import { useLocale, useText } from '../../app/shop/wording.ts';

interface FactsProps {
  readonly product: PublishedProduct;
  readonly chosen: PublishedVariant | undefined;
}

/** What there is to know of a product. */
export function Facts({ product, chosen }: FactsProps) {
  const words = useProductMessages();
  const text = useText();
  const description = text(product.description);
  return (
    <div className="mt-10 space-y-8">
      {description !== '' && (
        <section>
          <h2 className="display mb-2 text-2xl">{words.about}</h2>
          <p className="max-w-prose leading-relaxed whitespace-pre-line">{description}</p>
        </section>
      )}
      <section>
        <h2 className="display mb-2 text-2xl">{words.details}</h2>
        <dl className="divide-y divide-line border-y border-line text-sm">
          {useRows(product, chosen).map(([name, value]) => (
            <div key={name} className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)] gap-4 py-2.5">
              <dt className="text-muted">{name}</dt>
              <dd className="wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

function useRows({ brand, attributes }: PublishedProduct, chosen: PublishedVariant | undefined): (readonly [string, string])[] {
  const words = useProductMessages();
  const named = useNamed();
  const worded = useWorded();
  const locale = useLocale();
  const grams = chosen?.weightGrams ?? 0;
  const [amount, unit] = grams >= 1000 ? [grams / 1000, 'kilogram'] : [grams, 'gram'];
  const weight = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 2 }).format(amount);
  return [
    ...(brand === undefined ? [] : [[words.maker, brand] as const]),
    ...Object.entries(attributes).map(([name, values]) => [named(name), values.map(worded).join(', ')] as const),
    ...(grams > 0 ? [[words.weight, weight] as const] : []),
    ...(chosen ? [[words.article, chosen.sku] as const] : []),
  ];
}
