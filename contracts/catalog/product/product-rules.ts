/** What of a product must fit together; the shape of a ProductInput, as far as the rules look. */
type Parts = {
  readonly locale: string;
  readonly translations: Readonly<Record<string, unknown>>;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly media: readonly { readonly url: string }[];
  readonly options: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly variants: readonly {
    readonly sku: string;
    readonly options: Readonly<Record<string, string>>;
    readonly imageUrl?: string | undefined;
  }[];
};

/** A rule that a product breaks, and where. */
export type Breach = { readonly path: readonly (string | number)[]; readonly message: string };

/** The rules between the parts of a product that no single field can tell: answers every breach. */
export function checkProduct(product: Parts): Breach[] {
  return [
    ...twice(product.categories, ['categories'], 'The category is named twice'),
    ...twice(product.tags, ['tags'], 'The tag is named twice'),
    ...twice(
      product.media.map((media) => media.url),
      ['media'],
      'The picture is named twice',
    ),
    ...twice(
      product.options.map((option) => option.name),
      ['options'],
      'Two options have the same name',
    ),
    ...product.options.flatMap((option, index) => twice(option.values, ['options', index, 'values'], 'The value is named twice')),
    ...twice(
      product.variants.map((variant) => variant.sku),
      ['variants'],
      'Two variants have the same SKU',
    ),
    ...(product.locale in product.translations
      ? [{ path: ['translations', product.locale], message: 'This is the language of title and description itself' }]
      : []),
    ...product.variants.flatMap((variant, index) => checkVariant(product, variant, ['variants', index])),
    ...checkCombinations(product),
  ];
}

function checkVariant(product: Parts, variant: Parts['variants'][number], path: Breach['path']): Breach[] {
  const names = product.options.map((option) => option.name);
  const unknown = Object.keys(variant.options).filter((name) => !names.includes(name));
  return [
    ...unknown.map((name) => ({ path: [...path, 'options', name], message: 'The product has no such option' })),
    ...product.options
      .filter((option) => !option.values.includes(variant.options[option.name] ?? ''))
      .map((option) => ({ path: [...path, 'options', option.name], message: 'This is none of the values of the option' })),
    ...(variant.imageUrl === undefined || product.media.some((media) => media.url === variant.imageUrl)
      ? []
      : [{ path: [...path, 'imageUrl'], message: "The picture of a variant is one of the product's media" }]),
  ];
}

function checkCombinations(product: Parts): Breach[] {
  const combinations = product.variants.map((variant) =>
    JSON.stringify(product.options.map((option) => variant.options[option.name])),
  );
  const message =
    product.options.length === 0 ? 'A product without options has one variant' : 'Two variants have the same options';
  return twice(combinations, ['variants'], message);
}

function twice(values: readonly string[], path: Breach['path'], message: string): Breach[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [{ path: [...path, index], message }];
    seen.add(value);
    return [];
  });
}
