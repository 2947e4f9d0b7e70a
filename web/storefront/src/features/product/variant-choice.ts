import type { PublishedProduct, PublishedVariant } from '../../../../../contracts/catalog/published/published-files.ts';

/** The chosen value of each option, by option name. */
export type Chosen = Readonly<Record<string, string>>;

/** A value of an option: whether a variant has it together with what else is chosen, and the variant that choosing it leads to. */
export interface OptionValue {
  readonly value: string;
  readonly chosen: boolean;
  readonly exists: boolean;
  readonly leadsTo: PublishedVariant;
}

/** An option and its values in their order. */
export interface Option {
  readonly name: string;
  readonly values: readonly OptionValue[];
}

/** The variants that are sold in a market. */
export function soldIn(product: PublishedProduct, market: string): readonly PublishedVariant[] {
  return product.variants.filter(({ prices }) => prices[market] !== undefined);
}

/** The variant to begin with: the wanted one, else the first that can be bought, else the first. */
export function firstChoice(
  variants: readonly PublishedVariant[],
  wanted: string | undefined,
  canBeBought: (sku: string) => boolean,
): PublishedVariant | undefined {
  return variants.find(({ sku }) => sku === wanted) ?? variants.find(({ sku }) => canBeBought(sku)) ?? variants[0];
}

/** The options of a product beside a chosen variant; a value that no variant has is left out. */
export function optionsOf(product: PublishedProduct, variants: readonly PublishedVariant[], chosen: PublishedVariant): Option[] {
  return product.options.map(({ name, values }) => ({
    name,
    values: values.flatMap((value) => {
      const leadsTo = nearest(variants, chosen.options, name, value);
      return leadsTo
        ? [
            {
              value,
              chosen: chosen.options[name] === value,
              exists: differsOnlyIn(leadsTo.options, chosen.options, name),
              leadsTo,
            },
          ]
        : [];
    }),
  }));
}

// Whoever asks for a combination that is not made gets the value they clicked, and as much of the rest as there is.
function nearest(
  variants: readonly PublishedVariant[],
  chosen: Chosen,
  name: string,
  value: string,
): PublishedVariant | undefined {
  const having = variants.filter(({ options }) => options[name] === value);
  const likeness = ({ options }: PublishedVariant): number =>
    Object.entries(chosen).filter(([other, wanted]) => other !== name && options[other] === wanted).length;
  return having.toSorted((one, other) => likeness(other) - likeness(one))[0];
}

function differsOnlyIn(options: Chosen, others: Chosen, name: string): boolean {
  return Object.entries(others).every(([other, value]) => other === name || options[other] === value);
}
