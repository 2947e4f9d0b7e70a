import type { Backdrop, Tone } from '../pictures/colours.ts';

/** A title and a description in one language. */
export type Said = readonly [title: string, description: string];

/** A value of an option: what it is called, and what it adds to price (whole euros) and weight (grams); a colour has a tone that pictures show it in. */
export type Choice = { readonly value: string; readonly euros?: number; readonly grams?: number; readonly tone?: Tone };

/** What a thing of the sample shop is, before the generator makes a product of it. */
export type Goods = {
  /** The stem of its SKUs; each variant adds the beginnings of its option values. */
  readonly code: string;
  readonly slug: string;
  readonly category: string;
  readonly en: Said;
  readonly de: Said;
  /** What the plainest variant costs in the Union, tax included, in whole euros. */
  readonly euros: number;
  /** What it cost before, when it is reduced. */
  readonly was?: number;
  readonly grams: number;
  readonly material?: readonly string[];
  readonly maker?: string;
  readonly tags?: readonly string[];
  readonly options?: readonly { readonly name: string; readonly choices: readonly Choice[] }[];
  readonly tax?: 'standard' | 'reduced' | 'books';
  /** A file: nothing is sent, and there is always another. */
  readonly digital?: true;
  /** How much of it there is; `plenty` unless said. */
  readonly stock?: 'plenty' | 'scarce' | 'gone' | 'to-order' | 'to-come';
  readonly backdrop: Backdrop;
  /** Draws it in a tone, which is that of its first colour unless a variant asks for another. */
  readonly draw: (tone: string) => string;
};

/** An option of colours, each in a tone. */
export function colours(...all: readonly (readonly [value: string, tone: Tone])[]): NonNullable<Goods['options']>[number] {
  return { name: 'Colour', choices: all.map(([value, tone]) => ({ value, tone })) };
}

/** An option whose values add so many euros and grams each. */
export function sizes(
  name: string,
  ...all: readonly (readonly [value: string, euros?: number, grams?: number])[]
): NonNullable<Goods['options']>[number] {
  return { name, choices: all.map(([value, euros = 0, grams = 0]) => ({ value, euros, grams })) };
}
