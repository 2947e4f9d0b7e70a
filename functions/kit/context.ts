import { AsyncLocalStorage } from 'node:async_hooks';

/** What Firestore has billed for one piece of work so far: documents read, written and deleted. */
export type Cost = { reads: number; writes: number; deletes: number };

/** What follows a piece of work through the code to be seen in logs, traces and events; it never carries data of the shop. */
export type Context = {
  readonly correlationId: string;
  readonly causationId?: string;
  readonly traceparent?: string;
  readonly cost: Cost;
};

const storage = new AsyncLocalStorage<Context>();

/** Runs `work` with a context that logs, events and the cost meter see. */
export function runInContext<T>(context: Context, work: () => T): T {
  return storage.run(context, work);
}

/** The context of the present piece of work; undefined outside of any. */
export function currentContext(): Context | undefined {
  return storage.getStore();
}

/** A fresh cost of nothing. */
export function noCost(): Cost {
  return { reads: 0, writes: 0, deletes: 0 };
}

const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** A W3C traceparent as it came, or undefined when it is malformed. */
export function parseTraceparent(text: string | undefined | null): string | undefined {
  return text && TRACEPARENT.test(text) ? text : undefined;
}
