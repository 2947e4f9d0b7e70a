import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { Work } from '../../kit/store/work.ts';

/** A shard that was written less than this before it was read is in demand. */
const FRESH_MS = 250;
/** So many lost races within so long make a SKU too hot for its shards. */
const HOT_AFTER = 8;
const WITHIN_MS = 10_000;
/** Races are not counted for a moment after a split, which makes some itself, and for longer where a split would not help. */
const AFTER_SPLIT_MS = 300;
const AFTER_NO_SPLIT_MS = 30_000;

const touched = new WeakMap<Work, Set<string>>();
const lost = new Map<string, number[]>();
const quietUntil = new Map<string, number>();

/** Notes that a unit of work leans on a shard that others write at this very time; should it lose a race, that SKU is the likely reason. */
export function noteReading(work: Work, sku: string, snapshot: DocumentSnapshot): void {
  const { readTime, updateTime } = snapshot;
  if (!updateTime || readTime.toMillis() - updateTime.toMillis() > FRESH_MS) return;
  const skus = touched.get(work) ?? new Set();
  touched.set(work, skus.add(sku));
}

/** Notes that a unit of work lost a race at `nowMs`, for the SKUs in demand that it leant on. */
export function noteLostRace(work: Work | undefined, nowMs: number): void {
  for (const sku of (work && touched.get(work)) ?? []) {
    if (nowMs < (quietUntil.get(sku) ?? 0)) continue;
    quietUntil.delete(sku);
    lost.set(sku, [...(lost.get(sku) ?? []).filter((at) => nowMs - at < WITHIN_MS), nowMs]);
  }
}

/** Takes out the SKUs that have grown hot on this instance, each once; while they are being split no more races are counted. */
export function takeHot(nowMs: number): string[] {
  const hot = [...lost].filter(([, races]) => races.length >= HOT_AFTER).map(([sku]) => sku);
  for (const sku of hot) {
    lost.delete(sku);
    quietUntil.set(sku, nowMs + AFTER_NO_SPLIT_MS);
  }
  return hot;
}

/** Notes that a SKU was split; it may soon be split again. */
export function noteSplit(sku: string, nowMs: number): void {
  quietUntil.set(sku, nowMs + AFTER_SPLIT_MS);
}
