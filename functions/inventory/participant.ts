import type { Firestore } from 'firebase-admin/firestore';
import type { Draw } from '../../contracts/orders/documents.ts';
import { systemClock } from '../kit/clock.ts';
import { log } from '../kit/logger.ts';
import { unitOfWork, type WorkOptions } from '../kit/store/unit-of-work.ts';
import type { Work } from '../kit/store/work.ts';
import { AFTERWARDS, type DrawAs, takeUnits, type Taken } from './domain/draw.ts';
import { shardRef } from './store/documents.ts';
import { noteLostRace, noteSplit, takeHot } from './store/heat.ts';
import { confirmShort, type Demand, readShards } from './store/read-shards.ts';
import { relieveStock } from './store/relieve-stock.ts';

/** Units drawn from one shard, with how many units that are there it can promise after that; below zero when it promised what comes later. */
export type FreshDraw = Draw & { readonly left: number };

/** All that was wanted, drawn; or nothing at all (`draws` undefined), with what is left of each SKU that fell short. */
export type Reservation =
  | { readonly draws: readonly FreshDraw[]; readonly available: ReadonlyMap<string, number> }
  | { readonly draws: undefined; readonly available: ReadonlyMap<string, number> };

/** How to draw: the chance by which a shard is chosen (0 to 1), and what the units become. */
export type DrawOptions = { readonly random: () => number; readonly as: DrawAs };

/**
 * Draws units in the caller's commit, all or nothing: from one shard of each SKU at random, from several where that one is short.
 * One read and one write a line while the shard suffices. A shard is written only as it was read, else the caller's work is run again;
 * that too little was there is a moment old at most. A SKU without stock has 0.
 */
export async function reserve(work: Work, demand: readonly Demand[], options: DrawOptions): Promise<Reservation> {
  const lines = await readShards(work, demand, options.random);

  const drawn = lines.map((line) => ({ ...line, taken: takeUnits(line.shards, line.quantity, options.as) }));
  const short = drawn.filter(({ taken }) => taken === undefined);
  if (short.length > 0) return { draws: undefined, available: await confirmShort(work, short) };

  const draws = drawn.flatMap(({ sku, taken = [] }) => taken.map((units) => write(work, sku, units, options.as)));
  return { draws, available: new Map() };
}

/** Gives reserved units back, in the caller's commit; without a read. */
export function release(work: Work, draws: readonly Draw[]): void {
  turn(work, draws, AFTERWARDS.release);
}

/** Makes reserved units sold ones, in the caller's commit; without a read. */
export function settle(work: Work, draws: readonly Draw[]): void {
  turn(work, draws, AFTERWARDS.settle);
}

/** Puts sold units back on the shelf, in the caller's commit; without a read. */
export function restock(work: Work, draws: readonly Draw[]): void {
  turn(work, draws, AFTERWARDS.restock);
}

/**
 * A unit of work that reserves: the kit's own, and afterwards SKUs whose shards too many fought over get twice as many. That is a commit of its own,
 * which the caller waits for; should it fail, it is logged and tried again at the next contention.
 */
export async function reservingWork<T>(db: Firestore, body: (work: Work) => Promise<T>, options: WorkOptions = {}): Promise<T> {
  let present: Work | undefined;
  const watched: WorkOptions = {
    ...options,
    onLostRace: (attempt) => {
      noteLostRace(present, performance.now());
      options.onLostRace?.(attempt);
    },
  };
  const result = await unitOfWork(db, (work) => body((present = work)), watched);
  for (const sku of takeHot(performance.now())) await relieve(db, sku);
  return result;
}

async function relieve(db: Firestore, sku: string): Promise<void> {
  try {
    if (!(await relieveStock(db, sku, systemClock()))) return;
    noteSplit(sku, performance.now());
    log.info('stock in demand was split', { sku });
  } catch (error) {
    log.warn('stock in demand could not be split; it sells on, slower', { sku, error });
  }
}

function turn(work: Work, draws: readonly Draw[], { from, to }: (typeof AFTERWARDS)[keyof typeof AFTERWARDS]): void {
  for (const { sku, shard, quantity } of draws) {
    work.increment(shardRef(work.db, sku, shard), { [from]: -quantity, [to]: quantity });
  }
}

function write(work: Work, sku: string, { shard, quantity }: Taken, as: DrawAs): FreshDraw {
  work.update(shardRef(work.db, sku, shard.n), { promisable: shard.promisable, [as]: shard[as] });
  return { sku, shard: shard.n, locationId: shard.locationId, quantity, left: shard.promisable };
}
