import type { Choice, Goods } from '../shop/goods.ts';

/** One thing that can be bought of goods: what was chosen for each option, and the SKU that says so. */
export type Chosen = { readonly sku: string; readonly choices: readonly (Choice & { readonly option: string })[] };

/** Every combination of the options of goods, in their order. */
export function variantsOf(goods: Goods): Chosen[] {
  let all: Chosen[] = [{ sku: goods.code, choices: [] }];
  for (const { name, choices } of goods.options ?? []) {
    all = all.flatMap(({ sku, choices: before }) =>
      choices.map((choice) => ({
        sku: `${sku}-${abbreviated(choice.value)}`,
        choices: [...before, { ...choice, option: name }],
      })),
    );
  }
  return all;
}

/** The tone that a variant is shown in, if it has one. */
export function toneOf({ choices }: Chosen): string | undefined {
  return choices.find(({ tone }) => tone !== undefined)?.tone;
}

/** "Cognac" -> "COG", "350 g" -> "350", "400 / 1000" -> "400", "No. 5" -> "NO5". */
function abbreviated(value: string): string {
  return (
    /^\d+/.exec(value)?.[0] ??
    value
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '')
      .slice(0, 3)
  );
}
