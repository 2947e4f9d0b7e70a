import type { Market } from '../../../../../contracts/catalog/market.ts';
import type { Card } from '../../../../../contracts/catalog/published/published-files.ts';
import { BRAND_FACET } from '../../../../../contracts/catalog/published/facet-names.ts';

/** A short text that shoppers read: where it stands, and at how many products. */
export interface TextInUse {
  readonly text: string;
  /** In words, each once: `Handle`, `name of an option or attribute`, `shipping`, `market`. */
  readonly places: readonly string[];
  readonly products: number;
}

const NAME = 'name of an option or attribute';

/** Every short text of what is published, in alphabetical order. A brand is a name and is not translated. */
export function textsInUse(cards: readonly Card[], markets: readonly Market[]): TextInUse[] {
  const found = new Map<string, { readonly places: Set<string>; readonly products: Set<string> }>();
  const note = (text: string, place: string, product?: string) => {
    const entry = found.get(text) ?? { places: new Set(), products: new Set() };
    found.set(text, entry);
    entry.places.add(place);
    if (product !== undefined) entry.products.add(product);
  };
  for (const { id, facets } of cards) {
    for (const [name, values] of Object.entries(facets)) {
      if (name === BRAND_FACET) continue;
      note(name, NAME, id);
      for (const value of values) note(value, name, id);
    }
  }
  for (const { name, shippingZones } of markets) {
    note(name, 'market');
    for (const { options } of shippingZones) for (const { label } of options) note(label, 'shipping');
  }
  return [...found]
    .map(([text, { places, products }]) => ({ text, places: [...places], products: products.size }))
    .sort((one, other) => one.text.localeCompare(other.text, 'en'));
}
