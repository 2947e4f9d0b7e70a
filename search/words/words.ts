import { fold, foldUmlauts } from './fold.ts';

const RUN = /[\p{L}\p{N}\p{M}]+(?:[-'’.][\p{L}\p{N}\p{M}]+)*/gu;
const PART = /[\p{L}\p{N}\p{M}]+/gu;

/** Words that say nothing about a product, in English and German. */
const SILENT = new Set(
  (
    'a an and are as at be by for from in into is it its of on or our so that the their this to up with you your ' +
    'aber als am an auch auf aus bei das dem den der des die ein eine einem einen einer es fur im in ist mit nach oder sich sie und vom von vor wie zu zum zur'
  ).split(' '),
);

/**
 * The terms under which a text is found: each word folded, and beside it with umlauts written out; a word joined of parts ("T-shirt", "cook's")
 * by its parts and as one.
 */
export function indexTerms(text: string): string[] {
  return (text.match(RUN) ?? []).flatMap((run) => {
    const parts = run.match(PART) ?? [];
    const forms = parts.length > 1 ? [...parts, parts.join('')] : parts;
    return [...new Set(forms.flatMap((form) => [fold(form), foldUmlauts(form)]))].filter((term) => !SILENT.has(term));
  });
}

/** The words of a query, folded, each once; silent ones only count when there are no others. At most 12, for no one asks for more. */
export function queryWords(text: string): string[] {
  const words = [...new Set((text.match(PART) ?? []).map(fold))];
  const telling = words.filter((word) => !SILENT.has(word));
  return (telling.length > 0 ? telling : words).slice(0, 12);
}

/** A SKU as it is compared, and a query that may be one: letters and digits alone, in upper case. */
export function plainSku(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
