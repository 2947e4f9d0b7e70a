/** An option as it is being edited. */
export interface OptionDraft {
  readonly name: string;
  readonly values: readonly string[];
}

/** What of a variant says which combination it is: a value for each option, in the options' order. */
export interface Combination {
  readonly sku: string;
  readonly values: readonly string[];
}

/** What the options ask for beside the variants that are there: those that fit none of the combinations any more, and combinations nobody has yet. */
export interface MatrixPlan<V extends Combination> {
  readonly kept: readonly V[];
  readonly misfits: readonly V[];
  readonly missing: readonly Combination[];
}

/** Every combination of the options' values; one that is empty when there is no option. */
export function combinationsOf(options: readonly OptionDraft[]): string[][] {
  return options.reduce<string[][]>(
    (combinations, { values }) => combinations.flatMap((combination) => values.map((value) => [...combination, value])),
    [[]],
  );
}

/** How many combinations the options have, without making them. */
export function countCombinations(options: readonly OptionDraft[]): number {
  return options.reduce((product, { values }) => product * values.length, 1);
}

/**
 * Compares variants with the combinations of the options. A variant from before an option was added (it has no value for it yet) takes the option's first value,
 * so that its SKU and prices stay; SKUs of missing ones are made of `stem` and the values.
 */
export function planMatrix<V extends Combination>(
  stem: string,
  options: readonly OptionDraft[],
  variants: readonly V[],
): MatrixPlan<V> {
  const combinations = combinationsOf(options);
  const wanted = new Set(combinations.map((combination) => keyOf(combination)));
  const kept: V[] = [];
  const misfits: V[] = [];
  const taken = new Set<string>();
  for (const variant of variants) {
    const values = options.map((option, index) => valueOr(variant.values[index], option));
    const key = keyOf(values);
    if (!wanted.has(key) || taken.has(key)) misfits.push(variant);
    else {
      taken.add(key);
      kept.push({ ...variant, values });
    }
  }
  const skus = new Set(variants.map(({ sku }) => sku));
  const missing = combinations.filter((combination) => !taken.has(keyOf(combination)));
  return { kept, misfits, missing: missing.map((values) => ({ values, sku: freeSku(stem, values, skus) })) };
}

function valueOr(value: string | undefined, { values: [first = ''] }: OptionDraft): string {
  return value === undefined || value === '' ? first : value;
}

function keyOf(values: readonly string[]): string {
  return JSON.stringify(values);
}

/** A SKU that says what it is (`MUG-OAK-L`) and is none of the taken ones. */
function freeSku(stem: string, values: readonly string[], taken: Set<string>): string {
  const wish = [stem, ...values].map(skuWord).filter(Boolean).join('-').slice(0, 60) || 'SKU';
  let sku = wish;
  for (let n = 2; taken.has(sku); n += 1) sku = `${wish}-${n}`;
  taken.add(sku);
  return sku;
}

/** The first letters of a text as a SKU may have them: "Oak, oiled" becomes OAK-OILED. */
function skuWord(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toUpperCase();
  return plain
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 24)
    .replace(/-$/, '');
}
