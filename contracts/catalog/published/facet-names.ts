/** The facet of categories: its values are category ids, and a product counts for the parents of its categories too. */
export const CATEGORY_FACET = 'category';

/** The facet of availability: its values are those of a product's availability. */
export const AVAILABILITY_FACET = 'availability';

/** The facet that a product's brand is a value of. */
export const BRAND_FACET = 'brand';
