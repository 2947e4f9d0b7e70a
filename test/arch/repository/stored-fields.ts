import * as z from 'zod/mini';
import { EventDocument } from '../../../contracts/event.ts';
import { Instant } from '../../../contracts/ids.ts';
import { Sealed } from '../../../contracts/sealed.ts';
import { loadContracts } from '../../support/contracts.ts';

/** A field that some document of a collection can have: its path, and what of it matters to indexes. */
export interface StoredField {
  readonly collectionGroup: string;
  readonly path: string;
  readonly kind: 'timestamp' | 'sealed' | 'other';
}

type Schema = z.core.$ZodType;

/** Every field of every stored document, by what the contracts say; of a map with free names, what its values hold goes by `name.*`. */
export async function storedFields(): Promise<StoredField[]> {
  const { documents } = await loadContracts();
  const schemas: (readonly [string, Schema])[] = [
    ...documents.map(({ collection, schema }) => [collection.slice(collection.lastIndexOf('/') + 1), schema] as const),
    ['events', EventDocument],
  ];
  return schemas.flatMap(([collectionGroup, schema]) =>
    fieldsOf(schema).map(({ path, kind }) => ({ collectionGroup, path: path.join('.'), kind })),
  );
}

const KINDS = new Map<Schema, StoredField['kind']>([
  [Instant, 'timestamp'],
  [Sealed, 'sealed'],
]);

type Found = { readonly path: readonly string[]; readonly kind: StoredField['kind'] };

function fieldsOf(schema: Schema): Found[] {
  return below(bare(schema)).flatMap(([name, value]) => {
    const inner = bare(value);
    const kind = KINDS.get(inner) ?? 'other';
    return [{ path: [name], kind }, ...fieldsOf(inner).map((field) => ({ ...field, path: [name, ...field.path] }))];
  });
}

/** The fields right inside a map; of a union, those of all its branches. A list's items have no path of their own. */
function below(schema: Schema): (readonly [string, Schema])[] {
  if (schema instanceof z.ZodMiniObject) return Object.entries(schema.shape);
  if (schema instanceof z.ZodMiniUnion || schema instanceof z.ZodMiniDiscriminatedUnion)
    return schema.def.options.flatMap((option) => below(bare(option)));
  if (schema instanceof z.ZodMiniRecord) return [['*', schema.def.valueType]];
  return [];
}

/** A schema without what merely says that its value may be missing or is made of another. */
function bare(schema: Schema): Schema {
  const wraps =
    schema instanceof z.ZodMiniOptional ||
    schema instanceof z.ZodMiniExactOptional ||
    schema instanceof z.ZodMiniNullable ||
    schema instanceof z.ZodMiniDefault;
  return wraps ? bare(schema.def.innerType) : schema;
}
