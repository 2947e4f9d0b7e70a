import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** A request to the functions emulator, as its server hands it on. */
export interface Delivery {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawBody?: Buffer;
}

/** What answers it. */
export interface Answer {
  readonly headersSent: boolean;
  readonly statusCode: number;
  status(code: number): Answer;
  send(text: string): unknown;
}

/** What is used of the functions emulator's class, which firebase-tools does not publish. */
export interface FunctionsEmulator {
  handleHttpsTrigger: (this: FunctionsEmulator, delivery: Delivery, answer: Answer) => Promise<void>;
}

/** What is used of the class of the processes in which functions run. */
export interface Worker {
  readonly runtime: { readonly process: ChildProcess };
  waitForSocketReady: (this: Worker) => Promise<void>;
}

type Wait = (attempt: number) => Promise<unknown>;

const ATTEMPT = 'x-redelivery';
const LONGEST_MS = 60_000;
/** Where the platform goes on for a day, about ten minutes are enough for a developer to see what fails. */
const MOST_ATTEMPTS = 15;

/**
 * Lets the functions emulator keep the platform's word for functions with `retry: true`: an event whose function failed, died or did not start is brought
 * again, a second later at first and a minute later at last. The emulators drop it; and a request whose function did not start they leave without an answer.
 */
export function redeliver(emulator: FunctionsEmulator, wait: Wait = backOff): void {
  const deliver = emulator.handleHttpsTrigger;
  emulator.handleHttpsTrigger = async function (delivery, answer) {
    const { method, url, rawBody } = delivery;
    // Delivering changes the headers of some.
    const headers = { ...delivery.headers };
    try {
      await deliver.call(this, delivery, answer);
    } finally {
      if (!answer.headersSent) answer.status(503).send('The function did not start. Its reason is in the log.');
      if (isEvent(url) && answer.statusCode >= 500) {
        // Whatever comes of it is seen to where it arrives; after the emulator's end it goes nowhere.
        bringAgain({ method, url, headers, ...(rawBody && { rawBody }) }, wait).catch(() => undefined);
      }
    }
  };
}

// Every event trigger of this shop is one with retries; a scheduled function's has another path.
function isEvent(url: string): boolean {
  return url.startsWith('/functions/projects/');
}

async function bringAgain({ method, url, headers, rawBody }: Delivery, wait: Wait): Promise<void> {
  const attempt = Number(headers[ATTEMPT] ?? 0) + 1;
  const name = url.split('/').at(-1);
  if (attempt > MOST_ATTEMPTS) return console.warn(`⚠  ${name} fails again and again: its event is dropped`);
  console.warn(`⚠  ${name} has not taken its event, which is brought again`);
  await wait(attempt);
  const { host, 'content-length': _, connection: __, 'transfer-encoding': ___, ...kept } = headers;
  const again = new Headers(Object.entries(kept).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])));
  again.set(ATTEMPT, String(attempt));
  await fetch(`http://${String(host)}${url}`, { method, headers: again, ...(rawBody && { body: new Uint8Array(rawBody) }) });
}

function backOff(attempt: number): Promise<unknown> {
  return sleep(Math.min(1_000 * 2 ** (attempt - 1), LONGEST_MS), undefined, { ref: false });
}

/** Lets a process that ends before its function stands be noticed at once; the emulator asks it for a minute whether it is ready. */
export function noticeDeath(worker: Worker): void {
  const ready = worker.waitForSocketReady;
  worker.waitForSocketReady = async function () {
    const died = once(this.runtime.process, 'exit').then(() => {
      throw new Error('its process ended before it was ready');
    });
    await Promise.race([ready.call(this), died]);
  };
}
