import type { ActorRef } from '../../contracts/actor.ts';
import type { Availability, Location, Stock, StockMove } from '../../contracts/inventory/documents.ts';
import type { StockDecision, StockState } from './domain/stock-state.ts';

/** A SKU whose stock is to change, with what else the decision leans on. */
export type StockAsk = {
  readonly sku: string;
  readonly locationId?: string | undefined;
  readonly moveId?: string | undefined;
  readonly by: ActorRef;
  readonly now: string;
};

/** What was read for it; what was not asked for or is not there is undefined. The location is not guarded by the commit: see delete-location. */
export type StockFound = {
  readonly state: StockState | undefined;
  readonly location: Location | undefined;
  readonly move: StockMove | undefined;
};

/** What was decided: the answer, and what is to be written with it; without a change nothing is. */
export type StockOutcome<T> = { readonly answer: T; readonly change?: StockDecision | undefined; readonly move?: StockMove };

/** Which page of a listing: so many, behind the place of a cursor. */
export type CursorPage = { readonly limit: number; readonly cursor?: string | undefined };

/** A page of a listing; without a cursor it was the last. */
export type Paged<T> = { readonly items: T[]; readonly nextCursor?: string };

/** Which stock to list; `prefix` is the beginning of a SKU. */
export type StockFilter = CursorPage & { readonly availability?: Availability | undefined; readonly prefix?: string | undefined };

/** Which movements to list. */
export type MoveFilter = CursorPage & { readonly locationId?: string | undefined };

/** The stock in the database. */
export type StockStore = {
  /** Reads, asks `decide` (perhaps several times) and writes stock, shards, movement and events in one commit. */
  change<T>(ask: StockAsk, decide: (found: StockFound) => StockOutcome<T>): Promise<T>;
  /** A SKU's stock as its shards are now, all read at one instant. */
  find(sku: string): Promise<StockState | undefined>;
  /** Stock of some SKUs as last counted, without its shards; those without stock are left out. */
  glance(skus: readonly string[]): Promise<readonly Stock[]>;
  /** Stock as last counted, by SKU, a page at a time. */
  list(filter: StockFilter): Promise<Paged<Stock>>;
  /** A SKU's movements, newest first, a page at a time. */
  moves(sku: string, page: CursorPage): Promise<Paged<StockMove>>;
  /** Movements of all SKUs, newest first, a page at a time. */
  allMoves(filter: MoveFilter): Promise<Paged<StockMove>>;
  /** SKUs and their stock with its shards, so many from behind `after`, for the audit; no stock where a document cannot be read. A page is no single instant. */
  page(size: number, after: string | undefined): Promise<readonly { readonly sku: string; readonly state?: StockState }[]>;
};

/** The locations in the database. */
export type LocationStore = {
  find(id: string): Promise<Location | undefined>;
  list(page: CursorPage): Promise<Paged<Location>>;
  /** Writes a new location; throws Rejection `already_exists`. */
  create(location: Location): Promise<void>;
  /** Decides on a location as it is and writes what it shall be. */
  change(id: string, decide: (location: Location | undefined) => Location): Promise<Location>;
  /** Deletes a location unless `assert` throws; `inUse` says whether a SKU is kept there. */
  remove(id: string, assert: (location: Location | undefined, inUse: boolean) => void): Promise<void>;
};

/** What the use cases of inventory need from the world. */
export type Ports = {
  readonly stock: StockStore;
  readonly locations: LocationStore;
  readonly clock: () => string;
  /** The id that follows from its parts. */
  readonly derivedId: (...parts: readonly string[]) => string;
  /** Tells the people who look after the shop of something that must not be. */
  readonly alarm: (message: string, fields: Readonly<Record<string, unknown>>) => void;
};
