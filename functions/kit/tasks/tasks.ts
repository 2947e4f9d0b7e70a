import type { Instant } from '../../../contracts/ids.ts';

/** A piece of work for later: its id makes arming it twice harmless, `dueAt` is checked again by the handler. */
export type Task = {
  readonly queue: string;
  readonly id: string;
  readonly dueAt: Instant;
  readonly payload: Readonly<Record<string, string>>;
};

/** Arms a task. It is a wish, not a promise: a sweeper stands behind every timer. */
export type Arm = (task: Task) => Promise<void>;
