import type { ImportOptions } from '../../../../contracts/catalog/import/import.ts';
import type { ProductInput } from '../../../../contracts/catalog/product/product-input.ts';
import { INPUT_FIELDS } from '../product/decision.ts';
import type { Said, SaidPicture, SaidVariant } from './profiles/said.ts';

/** What a product is before a file tells of it: all that staff said of it, or nothing yet. */
export type Before = ProductInput | undefined;

/**
 * The product that rows make of what there was: what they say replaces, what they leave blank stays, variants and pictures that they do not name stay too.
 * It is not checked yet: rows can say things that do not fit together.
 */
export function mergeSaid(slug: string, before: Before, said: Said, options: ImportOptions): Record<string, unknown> {
  const base = before ? inputOf(before) : { slug, locale: options.locale, taxCategory: options.taxCategory };
  const fields = Object.fromEntries(Object.entries(said.product).filter(([, value]) => value !== undefined));
  return {
    ...base,
    ...fields,
    ...(said.product.attributes ? { attributes: { ...before?.attributes, ...said.product.attributes } } : {}),
    ...(said.product.translations ? { translations: mergedTranslations(before, said.product.translations) } : {}),
    media: mergedMedia(before, said.pictures),
    options: mergedOptions(before, said),
    variants: mergedVariants(before, said.variants),
  };
}

/** The fields of a product that staff say, without those that follow from them. */
export function inputOf(product: ProductInput): Record<string, unknown> {
  return Object.fromEntries(INPUT_FIELDS.filter((field) => product[field] !== undefined).map((field) => [field, product[field]]));
}

function mergedTranslations(before: Before, said: ProductInput['translations']): ProductInput['translations'] {
  const all = { ...before?.translations };
  for (const [locale, { title, description }] of Object.entries(said)) {
    all[locale] = {
      ...all[locale],
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
    };
  }
  return all;
}

function mergedMedia(before: Before, pictures: readonly SaidPicture[]): ProductInput['media'] {
  const alts = new Map(before?.media.map(({ url, alt }) => [url, alt]));
  for (const { url, alt } of pictures) alts.set(url, alt === '' ? (alts.get(url) ?? '') : alt);
  return [...alts].map(([url, alt]) => ({ url, alt }));
}

function mergedOptions(before: Before, said: Said): ProductInput['options'] {
  const names = [...new Set([...(before?.options.map(({ name }) => name) ?? []), ...said.optionNames])];
  return names.map((name) => ({
    name,
    values: [
      ...new Set([
        ...(before?.options.find((option) => option.name === name)?.values ?? []),
        ...said.variants.flatMap((variant) => variant.options[name] ?? []),
      ]),
    ],
  }));
}

function mergedVariants(before: Before, said: readonly SaidVariant[]): Record<string, unknown>[] {
  const kept = (before?.variants ?? []).map((variant) => {
    const change = said.find(({ sku }) => sku === variant.sku);
    return change ? mergedVariant(variant, change) : variant;
  });
  const fresh = said.filter(({ sku }) => !before?.variants.some((variant) => variant.sku === sku));
  return [...kept, ...fresh.map((variant) => mergedVariant(undefined, variant))];
}

function mergedVariant(before: ProductInput['variants'][number] | undefined, said: SaidVariant): Record<string, unknown> {
  const { line: _, options, prices, ...rest } = said;
  const fields = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...before, ...fields, options: { ...before?.options, ...options }, prices: { ...before?.prices, ...prices } };
}
