import { parseArgs } from 'node:util';
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, initializeFirestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { systemActor } from '../contracts/actor.ts';
import { Draw } from '../contracts/orders/documents.ts';
import { release, reserve, reservingWork, settle } from '../functions/inventory/participant.ts';
import { moveUnits } from '../functions/inventory/domain/move.ts';
import { balances, totalsOf } from '../functions/inventory/domain/shard.ts';
import { newStock, sharded } from '../functions/inventory/domain/stock-state.ts';
import { stockStore } from '../functions/inventory/store/stock-store.ts';
import { unitOfWork } from '../functions/kit/store/unit-of-work.ts';

/*
 * Buyers who race for one SKU, each with a commit of its own as a checkout makes it; on the emulator, through the very code that orders joins.
 *   FIRESTORE_EMULATOR_HOST=127.0.0.1:8080 npx node bench/reserve-stock.ts --buyers 300 --units 100 --at-once 32 --shards 1
 * Prints one line of JSON: how many got their units, how fast, and whether the stock added up at every look.
 */
const { values } = parseArgs({
  options: {
    buyers: { type: 'string', default: '300' },
    units: { type: 'string', default: '100' },
    'at-once': { type: 'string', default: '32' },
    shards: { type: 'string', default: '1' },
    /** After reserving, a third of the buyers pays and a third gives back. */
    mixed: { type: 'boolean', default: false },
    project: { type: 'string', default: 'demo-bench-stock' },
  },
});
const buyers = Number(values.buyers);
const units = Number(values.units);
const shards = Number(values.shards);
const sku = `RACE-${process.pid}-${Date.now().toString(36)}`;

async function stocked(db: Firestore): Promise<void> {
  const now = new Date().toISOString();
  const store = stockStore(() => Promise.resolve(db));
  const ask = { sku, by: systemActor('bench'), now };
  await store.change(ask, () => ({
    answer: undefined,
    change: moveUnits(newStock(sku, 'main', {}, now), { kind: 'receive', locationId: 'main', quantity: units }, now),
  }));
  await store.change(ask, ({ state }) => ({ answer: undefined, change: state && sharded(state, shards, now) }));
}

/** Looks at all shards at one instant, again and again, until told to stop; answers how often, and how often they did not add up. */
function watch(db: Firestore) {
  const store = stockStore(() => Promise.resolve(db));
  const seen = { looks: 0, broken: 0, running: true };
  const look = async () => {
    const state = await store.find(sku);
    const totals = totalsOf(state?.shards ?? []);
    const whole = totals.promisable + totals.reserved + totals.sold === units && state?.shards.every(balances);
    seen.looks += 1;
    if (!whole) seen.broken += 1;
    return { ...totals, shards: state?.shards.length };
  };
  const loop = (async () => {
    while (seen.running) await look();
  })();
  return async () => {
    seen.running = false;
    await loop;
    const totals = await look();
    return { ...totals, looks: seen.looks, broken: seen.broken };
  };
}

const counts = { reserved: 0, refused: 0, paid: 0, givenBack: 0, failed: 0 };
const tookMs: number[] = [];

async function buy(db: Firestore, buyer: number): Promise<void> {
  const started = performance.now();
  const order = db.doc(`orders/${sku}-${buyer}`);
  const draws = await reservingWork(db, async (work) => {
    // A commit whose outcome was unknown may have been written: the order says so, as it does in a checkout.
    const before = await work.get(order);
    if (before.exists) return z.array(Draw).parse(before.get('draws'));
    const reservation = await reserve(work, [{ sku, quantity: 1 }], { random: Math.random, as: 'reserved' });
    if (reservation.draws) work.create(order, { draws: reservation.draws });
    return reservation.draws;
  });
  tookMs.push(performance.now() - started);
  counts[draws ? 'reserved' : 'refused'] += 1;
  if (!draws || !values.mixed || buyer % 3 === 2) return;
  await unitOfWork(db, (work) => Promise.resolve((buyer % 3 === 0 ? settle : release)(work, draws)));
  counts[buyer % 3 === 0 ? 'paid' : 'givenBack'] += 1;
}

async function race(db: Firestore): Promise<number> {
  let next = 0;
  const started = performance.now();
  const worker = async () => {
    for (let buyer = next++; buyer < buyers; buyer = next++) {
      await buy(db, buyer).catch((error: unknown) => {
        counts.failed += 1;
        console.error(error);
      });
    }
  };
  await Promise.all(Array.from({ length: Number(values['at-once']) }, worker));
  return (performance.now() - started) / 1000;
}

if (!process.env['FIRESTORE_EMULATOR_HOST']) throw new Error('This writes: set FIRESTORE_EMULATOR_HOST to an emulator.');
const db = initializeFirestore(initializeApp({ projectId: values.project }), {});
await stocked(db);
const stopWatching = watch(db);
const seconds = await race(db);
const end = await stopWatching();
const sorted = tookMs.toSorted((a, b) => a - b);
const quantile = (part: number) => Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0);
const speed = { perSecond: Math.round(buyers / seconds), p50Ms: quantile(0.5), p99Ms: quantile(0.99) };
console.log(JSON.stringify({ buyers, units, shardsBefore: shards, ...counts, ...speed, end }));
await db.terminate();
