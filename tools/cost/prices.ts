import type { Cost } from './cost.ts';

/** A price on a list: so many dollars for so many of a unit. */
interface Price {
  readonly unit: string;
  readonly dollars: number;
  readonly per: number;
}

/** Google Cloud's list prices in us-central1 (Firestore Standard, request-based billing), before any free allowance. */
export const PRICES = {
  reads: { unit: 'Firestore reads', dollars: 0.03, per: 100_000 },
  writes: { unit: 'Firestore writes', dollars: 0.09, per: 100_000 },
  deletes: { unit: 'Firestore deletes', dollars: 0.01, per: 100_000 },
  invocations: { unit: 'function invocations', dollars: 0.4, per: 1_000_000 },
  cpuSeconds: { unit: 'vCPU-seconds', dollars: 0.000_024, per: 1 },
  memorySeconds: { unit: 'GiB-seconds', dollars: 0.000_002_5, per: 1 },
  messageBytes: { unit: 'bytes through Pub/Sub', dollars: 40, per: 2 ** 40 },
  taskCalls: { unit: 'Cloud Tasks operations', dollars: 0.4, per: 1_000_000 },
  keyCalls: { unit: 'Cloud KMS operations', dollars: 0.03, per: 10_000 },
  keyVersions: { unit: 'Cloud KMS key versions, a month', dollars: 0.06, per: 1 },
  logBytes: { unit: 'bytes of logs', dollars: 0.5, per: 2 ** 30 },
  hostingBytes: { unit: 'bytes from Hosting', dollars: 0.15, per: 10 ** 9 },
  timers: { unit: 'Cloud Scheduler jobs, a month', dollars: 0.1, per: 1 },
} satisfies Readonly<Record<string, Price>>;

/** A line of a bill: how many of what. */
export type Line = readonly [unit: keyof typeof PRICES, count: number];

/** What a line comes to in dollars. */
export function dollarsOf([unit, count]: Line): number {
  const { dollars, per } = PRICES[unit];
  return (count * dollars) / per;
}

/** What several lines come to together, in dollars. */
export function totalOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + dollarsOf(line), 0);
}

/** What Firestore bills for some work. */
export function firestoreLines({ reads, writes, deletes }: Cost): Line[] {
  return [
    ['reads', reads],
    ['writes', writes],
    ['deletes', deletes],
  ];
}

/** What so many runs of a function come to that take so long each, one at a time on an instance of 1 vCPU and 512 MiB. */
export function functionLines(invocations: number, milliseconds: number): Line[] {
  const seconds = (invocations * milliseconds) / 1_000;
  return [
    ['invocations', invocations],
    ['cpuSeconds', seconds],
    ['memorySeconds', seconds / 2],
  ];
}
