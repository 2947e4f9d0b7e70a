import type { Price } from '../../../../../contracts/catalog/offer.ts';
import type { ProductInput } from '../../../../../contracts/catalog/product/product-input.ts';

/** What is wrong with a row of a file, and in which column. */
export type Fault = {
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly column?: string | undefined;
};

/** What was changed or left out of a row on the way. */
export type Note = { readonly line: number; readonly text: string };

/** What a row says of a variant; what it leaves out stays as it is. */
export type SaidVariant = {
  readonly line: number;
  readonly sku: string;
  readonly options: Readonly<Record<string, string>>;
  readonly prices: Readonly<Record<string, Price>>;
  readonly weightGrams?: number | undefined;
  readonly requiresShipping?: boolean | undefined;
  readonly barcode?: string | undefined;
  readonly imageUrl?: string | undefined;
};

/** A picture that a row names. */
export type SaidPicture = { readonly line: number; readonly url: string; readonly alt: string };

type Partly<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What rows say of a product beside its variants, options and pictures. */
export type SaidProduct = Partly<Omit<ProductInput, 'slug' | 'options' | 'variants' | 'media'>>;

/** What the rows of one product say together. A field of `product` that is undefined stays as it is; `publish` is what the file says of being on sale. */
export type Said = {
  readonly product: SaidProduct;
  readonly optionNames: readonly string[];
  readonly variants: readonly SaidVariant[];
  readonly pictures: readonly SaidPicture[];
  readonly publish: boolean | undefined;
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
};

/** The cells of a row by column; blank ones are not there. */
export type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
