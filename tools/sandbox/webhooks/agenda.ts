import { createSlots } from './slots.ts';

/** Work by id, to be done at a time or at once; never the same id twice at once, never too many together. */
export type Agenda = {
  readonly in: (id: string, delayMs: number) => void;
  readonly now: (id: string) => Promise<void>;
  /** Forgets what was to come and waits for what is under way. */
  readonly stop: () => Promise<void>;
};

export function createAgenda(work: (id: string) => Promise<void>, log: (line: string) => void): Agenda {
  const inSlot = createSlots(16);
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Map<string, Promise<void>>();
  let stopped = false;

  const now = (id: string): Promise<void> => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    const run = running.get(id) ?? inSlot(() => work(id)).finally(() => running.delete(id));
    running.set(id, run);
    return run;
  };
  const later = (id: string, delayMs: number): void => {
    if (stopped) return;
    clearTimeout(timers.get(id));
    const timer = setTimeout(() => {
      now(id).catch((error: unknown) => log(`defect: ${id}: ${String(error)}`));
    }, delayMs);
    timers.set(id, timer);
  };
  const stop = async (): Promise<void> => {
    stopped = true;
    for (const timer of timers.values()) clearTimeout(timer);
    await Promise.allSettled(running.values());
  };

  return { in: later, now, stop };
}
