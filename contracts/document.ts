import type * as z from 'zod/mini';

/** A kind of document: the path template of its collection (`orders`, `stock/{sku}/shards`), its schema, and its version. */
export type DocumentDefinition<S extends z.ZodMiniType = z.ZodMiniType> = {
  readonly collection: string;
  readonly version: number;
  readonly schema: S;
};

/** Defines a kind of document; version 1 until its shape changes in a way that old readers would miss. */
export function defineDocument<S extends z.ZodMiniType>(collection: string, version: number, schema: S): DocumentDefinition<S> {
  return { collection, version, schema };
}
