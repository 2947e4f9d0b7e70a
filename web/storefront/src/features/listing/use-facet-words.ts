import { AVAILABILITY_FACET, CATEGORY_FACET } from '../../../../../contracts/catalog/published/facet-names.ts';
import { useCategories } from '../../app/shop/categories.ts';
import { useListingMessages } from '../../app/messages/listing.ts';
import { useMessages } from '../../app/messages/shell.ts';
import { useText } from '../../app/shop/wording.ts';

/** What facets and their values are called. Options and attributes that the words don't know go by the catalogue's own name. */
export function useFacetWords() {
  const { facets } = useListingMessages();
  const { stock } = useMessages();
  const categories = useCategories();
  const text = useText();
  return {
    nameOf: (facet: string): string => facets[facet] ?? facet,
    valueOf: (facet: string, value: string): string => {
      if (facet === CATEGORY_FACET) return text(categories.find(({ id }) => id === value)?.title ?? { en: value });
      const known = facet === AVAILABILITY_FACET ? Object.entries(stock).find(([name]) => name === value) : undefined;
      return known?.[1] ?? value;
    },
  };
}
