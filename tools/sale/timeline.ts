/** One hop of a sale: what happened, how long after the hop before, and what there is to say about it. */
export interface Hop {
  readonly what: string;
  readonly ms: number;
  readonly detail?: string;
}

/** A sale's hops as they happen, each told at once. */
export interface Timeline {
  readonly hops: readonly Hop[];
  /** A hop that ended now, or at a moment that another clock of this machine has told. */
  hop(what: string, detail?: string, at?: number): void;
  /** Milliseconds from the beginning to the last hop. */
  total(): number;
}

/** This machine's time in milliseconds since 1970, with fractions. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** A timeline that begins now, or when it is told. */
export function startTimeline(tell: (hop: Hop) => void, begun = now()): Timeline {
  const hops: Hop[] = [];
  let last = begun;
  return {
    hops,
    hop: (what, detail, at = now()) => {
      // Moments of other processes are whole milliseconds, and may seem to lie a part of one before what caused them.
      const ms = Math.max(0, Math.round(at - last));
      last = Math.max(last, at);
      const one = { what, ms, ...(detail === undefined ? {} : { detail }) };
      hops.push(one);
      tell(one);
    },
    total: () => Math.round(last - begun),
  };
}

/** A hop as a line of the terminal. */
export function hopLine({ what, ms, detail }: Hop): string {
  const time = `${ms} ms`.padStart(9);
  return detail === undefined ? `${time}  ${what}` : `${time}  ${what.padEnd(42)}  ${detail}`;
}
