import { AVAILABILITY_FACET, BRAND_FACET, CATEGORY_FACET } from '../../../../../contracts/catalog/published/facet-names.ts';
import { useCategories } from '../../app/shop/categories.ts';
import { useMessages } from '../../app/messages/shell.ts';
import { useNamed, useWorded } from '../../app/messages/worded.ts';
import { useText } from '../../app/shop/wording.ts';

/** What facets and their values are called: those that every shop has by the page's words, options and attributes by the shop's own. A brand is a name. */
export function useFacetWords() {
  const { stock } = useMessages();
  const categories = useCategories();
  const text = useText();
  const worded = useWorded();
  return {
    nameOf: useNamed(),
    valueOf: (facet: string, value: string): string => {
      if (facet === CATEGORY_FACET) return text(categories.find(({ id }) => id === value)?.title ?? { en: value });
      const known = facet === AVAILABILITY_FACET ? Object.entries(stock).find(([name]) => name === value) : undefined;
      return known?.[1] ?? (facet === BRAND_FACET ? value : worded(value));
    },
  };
}
