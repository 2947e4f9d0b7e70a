import {
  FieldPath,
  FieldValue,
  type DocumentData,
  type DocumentReference,
  type DocumentSnapshot,
  type Firestore,
  type Query,
  type QuerySnapshot,
  type WriteBatch,
} from 'firebase-admin/firestore';

/**
 * One unit of work: reads that remember what they saw, and writes that are kept until the end and then committed in one batch.
 * A write of a document that was read carries the precondition that it is still as it was read; whatever was not read may only be created or incremented.
 */
export type Work = {
  readonly db: Firestore;
  get(ref: DocumentReference): Promise<DocumentSnapshot>;
  getAll(refs: readonly DocumentReference[]): Promise<DocumentSnapshot[]>;
  /** Runs a query and remembers each document it answers; the query's being complete is not guarded, only those documents. */
  query(query: Query): Promise<QuerySnapshot>;
  /** Writes a document that must not exist yet. */
  create(ref: DocumentReference, data: DocumentData): void;
  /** Writes the whole document, created or as it was read; fields that are not in `data` go away. */
  put(ref: DocumentReference, data: DocumentData): void;
  /** Changes some top-level fields of a document that was read. */
  update(ref: DocumentReference, data: DocumentData): void;
  /** Adds to number fields (paths of dots) of a document that exists, whatever they are now; the one write without a precondition. */
  increment(ref: DocumentReference, by: Readonly<Record<string, number>>): void;
  /** Deletes a document that was read. */
  delete(ref: DocumentReference): void;
};

type Write = {
  readonly kind: 'create' | 'put' | 'update' | 'increment' | 'delete';
  readonly ref: DocumentReference;
  readonly data: DocumentData;
};

function increments(by: DocumentData): Record<string, FieldValue> {
  return Object.fromEntries(Object.entries(by).map(([path, amount]) => [path, FieldValue.increment(Number(amount))]));
}

/** The work of one attempt; the kit makes it anew for each. */
export class OneAttempt implements Work {
  readonly db: Firestore;
  readonly #seen = new Map<string, DocumentSnapshot>();
  readonly #writes = new Map<string, Write>();

  constructor(db: Firestore) {
    this.db = db;
  }

  async get(ref: DocumentReference): Promise<DocumentSnapshot> {
    const [snapshot] = await this.getAll([ref]);
    if (!snapshot) throw new Error(`Firestore answered nothing for ${ref.path}`);
    return snapshot;
  }

  async getAll(refs: readonly DocumentReference[]): Promise<DocumentSnapshot[]> {
    const unseen = refs.filter(
      (ref, index) => !this.#seen.has(ref.path) && refs.findIndex((other) => other.path === ref.path) === index,
    );
    if (unseen.length > 0) for (const snapshot of await this.db.getAll(...unseen)) this.#seen.set(snapshot.ref.path, snapshot);
    return refs.map((ref) => this.#readOf(ref));
  }

  async query(query: Query): Promise<QuerySnapshot> {
    const found = await query.get();
    for (const snapshot of found.docs) if (!this.#seen.has(snapshot.ref.path)) this.#seen.set(snapshot.ref.path, snapshot);
    return found;
  }

  create(ref: DocumentReference, data: DocumentData): void {
    this.#stage({ kind: 'create', ref, data });
  }

  put(ref: DocumentReference, data: DocumentData): void {
    const seen = this.#readOf(ref);
    this.#stage({ kind: seen.exists ? 'put' : 'create', ref, data });
  }

  update(ref: DocumentReference, data: DocumentData): void {
    this.#readOf(ref);
    this.#stage({ kind: 'update', ref, data });
  }

  increment(ref: DocumentReference, by: Readonly<Record<string, number>>): void {
    const staged = this.#writes.get(ref.path);
    if (staged?.kind !== 'increment') return this.#stage({ kind: 'increment', ref, data: { ...by } });
    for (const [path, amount] of Object.entries(by))
      staged.data[path] = ((staged.data[path] as number | undefined) ?? 0) + amount;
  }

  delete(ref: DocumentReference): void {
    this.#readOf(ref);
    this.#stage({ kind: 'delete', ref, data: {} });
  }

  /** Commits what was staged, all or nothing; without any writes it asks Firestore nothing. */
  async commit(): Promise<void> {
    if (this.#writes.size === 0) return;
    const batch = this.db.batch();
    for (const write of this.#writes.values()) this.#add(batch, write);
    await batch.commit();
  }

  /**
   * What this attempt was to change as it had read it, and another may have changed before it: documents, and for those below another document
   * their whole collection, since the next attempt may choose a sibling (another shard).
   */
  contended(): string[] {
    const changed = [...this.#writes.values()].filter(({ kind }) => kind !== 'increment');
    return [...new Set(changed.map(({ ref }) => (ref.parent.parent ? ref.parent.path : ref.path)))];
  }

  #readOf(ref: DocumentReference): DocumentSnapshot {
    const seen = this.#seen.get(ref.path);
    if (!seen) throw new Error(`${ref.path} is to be written by what it is now, but was not read in this unit of work`);
    return seen;
  }

  #stage(write: Write): void {
    if (this.#writes.has(write.ref.path)) throw new Error(`${write.ref.path} is written twice in one unit of work`);
    this.#writes.set(write.ref.path, write);
  }

  #add(batch: WriteBatch, { kind, ref, data }: Write): void {
    if (kind === 'create') batch.create(ref, data);
    else if (kind === 'increment') batch.update(ref, increments(data));
    else if (kind === 'delete') batch.delete(ref, this.#unchanged(ref));
    else batch.update(ref, ...this.#fields(kind === 'put' ? this.#whole(ref, data) : data), this.#unchanged(ref));
  }

  /** Names are given as field paths, never parsed: a field called "a.b" is one field. */
  #fields(data: DocumentData): [FieldPath, unknown, ...unknown[]] {
    return Object.entries(data).flatMap(([name, value]: [string, unknown]) => [new FieldPath(name), value]) as [
      FieldPath,
      unknown,
      ...unknown[],
    ];
  }

  #whole(ref: DocumentReference, data: DocumentData): DocumentData {
    const gone = Object.keys(this.#readOf(ref).data() ?? {}).filter((name) => !(name in data));
    return { ...data, ...Object.fromEntries(gone.map((name) => [name, FieldValue.delete()])) };
  }

  #unchanged(ref: DocumentReference): { lastUpdateTime: NonNullable<DocumentSnapshot['updateTime']> } {
    const { updateTime } = this.#readOf(ref);
    if (!updateTime) throw new Error(`${ref.path} does not exist: create it`);
    return { lastUpdateTime: updateTime };
  }
}
