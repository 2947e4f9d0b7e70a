import type { Firestore } from 'firebase-admin/firestore';
import type { StockShard } from '../../../contracts/inventory/documents.ts';
import * as inventoryEvents from '../../../contracts/inventory/events.ts';
import { append, catalogueOf } from '../../kit/events/append.ts';
import { unitOfWork } from '../../kit/store/unit-of-work.ts';
import type { Work } from '../../kit/store/work.ts';
import type { StockDecision, StockState } from '../domain/stock-state.ts';
import type { StockAsk, StockFound, StockOutcome, StockStore } from '../ports.ts';
import { locations, moves, shardsOf, stocks } from './documents.ts';
import { auditPage, glance, listAllMoves, listMoves, listStock } from './stock-queries.ts';

const catalogue = catalogueOf(inventoryEvents);

/** Stock in Firestore. */
export function stockStore(db: () => Promise<Firestore>): StockStore {
  return {
    change: async (ask, decide) => unitOfWork(await db(), (work) => change(work, ask, decide)),
    find: async (sku) => find(await db(), sku),
    glance: async (skus) => glance(await db(), skus),
    list: async (filter) => listStock(await db(), filter),
    allMoves: async (filter) => listAllMoves(await db(), filter),
    moves: async (sku, page) => listMoves(await db(), sku, page),
    page: async (size, after) => auditPage(await db(), size, after),
  };
}

async function change<T>(work: Work, ask: StockAsk, decide: (found: StockFound) => StockOutcome<T>): Promise<T> {
  const found = await read(work, ask);

  const { answer, change: decision, move } = decide(found);

  if (move) moves.create(work, move.id, move);
  if (decision) write(work, ask, found.state, decision);
  return answer;
}

async function read(work: Work, { sku, locationId, moveId }: StockAsk): Promise<StockFound> {
  const [stock, location, move] = await Promise.all([
    stocks.read(work, sku),
    locationId === undefined ? undefined : locations.read(work, locationId),
    moveId === undefined ? undefined : moves.read(work, moveId),
  ]);
  if (!stock) return { state: undefined, location, move };
  const shards = await shardsOf(sku).readMany(
    work,
    stock.layout.map((_, n) => String(n)),
  );
  return { state: { stock, shards: whole(sku, shards) }, location, move };
}

/** Shards are written by blind increments too, so only those that changed are written, each only as it was read. */
function write(work: Work, { sku, by, now }: StockAsk, before: StockState | undefined, { state, events }: StockDecision): void {
  const had = new Map(before?.shards.map((shard) => [shard.n, shard]));
  const to = { collection: 'stock', id: sku, version: before?.stock.version ?? 0, at: now, by };
  const version = append(work, catalogue, to, events);
  if (before) stocks.put(work, sku, { ...state.stock, version });
  else stocks.create(work, sku, { ...state.stock, version });
  for (const shard of state.shards) {
    const previous = had.get(shard.n);
    if (!previous) shardsOf(sku).create(work, String(shard.n), shard);
    else if (JSON.stringify(previous) !== JSON.stringify(shard)) shardsOf(sku).put(work, String(shard.n), shard);
  }
}

/**
 * Reads the stock with as many shards as it is thought to have, at one instant, and again when it has more. Most SKUs have one: two reads.
 */
async function find(db: Firestore, sku: string, guess = 1): Promise<StockState | undefined> {
  const shards = shardsOf(sku);
  const refs = Array.from({ length: guess }, (_, n) => shards.ref(db, String(n)));
  const [present, ...snapshots] = await db.getAll(stocks.ref(db, sku), ...refs);
  const stock = present && stocks.parse(present);
  if (!stock) return undefined;
  if (stock.layout.length > guess) return find(db, sku, stock.layout.length);
  const found = snapshots.map((snapshot) => shards.parse(snapshot));
  return { stock, shards: whole(sku, found) };
}

function whole(sku: string, shards: readonly (StockShard | undefined)[]): StockShard[] {
  return shards.map((shard, n) => {
    if (!shard) throw new Error(`Shard ${n} of ${sku} is missing`);
    return shard;
  });
}
