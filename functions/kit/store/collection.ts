import type { CollectionReference, DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import type * as z from 'zod/mini';
import type { DocumentDefinition } from '../../../contracts/document.ts';
import type { Work } from './work.ts';

/** A document as it stands: its id, its parsed data, and the version it carries. */
export type Stored<T> = { readonly id: string; readonly data: T };

/** A collection whose documents are parsed against their contract when they are read and when they are written: a cast is not a check. */
export type Collection<S extends z.ZodMiniType> = {
  ref(db: Firestore, id: string): DocumentReference;
  all(db: Firestore): CollectionReference;
  /** The data of a snapshot, or undefined when the document does not exist; throws ZodError when it is not of this kind. */
  parse(snapshot: DocumentSnapshot): z.infer<S> | undefined;
  read(work: Work, id: string): Promise<z.infer<S> | undefined>;
  readMany(work: Work, ids: readonly string[]): Promise<(z.infer<S> | undefined)[]>;
  create(work: Work, id: string, data: z.infer<S>): void;
  /** Writes the whole document, which must have been read in this unit of work. */
  put(work: Work, id: string, data: z.infer<S>): void;
};

type Parents = Readonly<Record<string, string>>;

/** The collection of a document definition; `parents` fills the `{name}` of a sub-collection's path. */
export function collection<S extends z.ZodMiniType>(definition: DocumentDefinition<S>, parents: Parents = {}): Collection<S> {
  const path = definition.collection.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = parents[name];
    if (id === undefined) throw new Error(`${definition.collection} needs "${name}"`);
    return id;
  });
  const parse = (snapshot: DocumentSnapshot): z.infer<S> | undefined =>
    snapshot.exists ? definition.schema.parse(snapshot.data()) : undefined;
  const ref = (db: Firestore, id: string): DocumentReference => db.collection(path).doc(id);
  return {
    ref,
    all: (db) => db.collection(path),
    parse,
    read: async (work, id) => parse(await work.get(ref(work.db, id))),
    readMany: async (work, ids) => (await work.getAll(ids.map((id) => ref(work.db, id)))).map(parse),
    create: (work, id, data) => work.create(ref(work.db, id), plain(definition.schema.parse(data))),
    put: (work, id, data) => work.put(ref(work.db, id), plain(definition.schema.parse(data))),
  };
}

/** Leaves out fields that are undefined, at every depth: Firestore knows no undefined, and a missing field says the same. */
export function plain<T>(value: T): T & Record<string, unknown> {
  return strip(value) as T & Record<string, unknown>;
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, strip(item)]),
  );
}
