import { setTimeout as sleep } from 'node:timers/promises';
import { serveFunction, type ServedFunction } from '../serve.ts';
import { documentCreated, messagePublished } from './cloud-event.ts';
import { pendingEvents, pushTo, type RestDocument } from './emulator-rest.ts';
import { functionBehind } from './hosting.ts';
import { startHub, type Hub } from './hub.ts';
import { answers } from './signs-of-life.ts';

/** Functions of one service that belong to the platform of a test. */
export interface Members {
  /** The HTTP function, and task functions, by name. */
  readonly http?: readonly string[];
  /** The relay of each aggregate collection, by the collection's name. */
  readonly relays?: Readonly<Record<string, string>>;
  /** The consumer of each topic, by the topic's name. */
  readonly consumers?: Readonly<Record<string, string>>;
}

/** What a platform runs; `env` goes to every function, told the address of the whole. */
export interface PlatformOptions {
  readonly projectId: string;
  readonly services: Readonly<Record<string, Members>>;
  readonly env?: (url: string) => Readonly<Record<string, string>>;
}

/** Functions of several services as production runs them, joined by triggers and Pub/Sub. */
export interface Platform {
  readonly projectId: string;
  /** Where all of it is reached, by the rewrites of Hosting. */
  readonly hosting: string;
  url(target: string): string;
  logs(target: string): string;
  /** Ends a function and starts it again, perhaps with other variables; its address changes. */
  restart(target: string, env?: Readonly<Record<string, string>>): Promise<void>;
  /** Whether a function is still running: false after it crashed. */
  alive(target: string): Promise<boolean>;
  /** Holds back the triggers on event documents until they are let go again. */
  holdTriggers(hold: boolean): void;
  stop(): Promise<void>;
}

/**
 * Runs built functions on the functions framework, many requests at once as in production; a watcher plays Firestore's triggers and the Pub/Sub
 * emulator pushes to the consumers. What fails is brought again, as the platform does.
 */
export async function startPlatform({ projectId, services, env = () => ({}) }: PlatformOptions): Promise<Platform> {
  const served = new Map<string, ServedFunction>();
  const kinds = kindsOf(services);
  const urlOf = (target: string) => found(served.get(target), target).url;
  const hub = await connect(projectId, services, (target) => served.get(target)?.url);
  const start = async (target: string, extra: Variables = {}) => {
    const { service, signature } = found(kinds.get(target), target);
    served.set(target, await serveFunction({ service, target, signature, projectId, env: { ...env(hub.url), ...extra } }));
  };
  await inTurns([...kinds.keys()].map((target) => () => start(target)));
  const relays = Object.values(services).flatMap((members) => Object.entries(members.relays ?? {}));
  const triggers = watchEvents(projectId, new Map(relays), urlOf);
  return {
    projectId,
    hosting: hub.url,
    url: urlOf,
    logs: (target) => found(served.get(target), target).logs(),
    restart: async (target, extra = {}) => {
      await served.get(target)?.stop();
      await start(target, extra);
    },
    alive: (target) => answers(Number(new URL(urlOf(target)).port)),
    holdTriggers: (hold) => triggers.hold(hold),
    stop: async () => {
      await triggers.stop();
      await hub.stop();
      await Promise.all([...served.values()].map((one) => one.stop()));
    },
  };
}

type Variables = Readonly<Record<string, string>>;

/** Starts the hub, and makes a push subscription of each consumer to its topic. */
async function connect(projectId: string, services: PlatformOptions['services'], addresses: Addresses): Promise<Hub> {
  const consumers = Object.values(services).flatMap((members) => Object.entries(members.consumers ?? {}));
  const topics = new Map(consumers.map(([topic, target]) => [target, topic]));
  const hub = await startHub({
    push: (target, message) => messagePublished(found(addresses(target), target), projectId, topics.get(target) ?? '', message),
    urlOf: (path) => addresses(functionBehind(path) ?? ''),
  });
  for (const [target, topic] of topics) await pushTo(projectId, topic, target, `${hub.url}/push/${target}`);
  return hub;
}

type Addresses = (target: string) => string | undefined;

interface Kind {
  readonly service: string;
  readonly signature: 'http' | 'cloudevent';
}

function kindsOf(services: PlatformOptions['services']): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const [service, { http = [], relays = {}, consumers = {} }] of Object.entries(services)) {
    for (const target of http) kinds.set(target, { service, signature: 'http' });
    for (const target of [...Object.values(relays), ...Object.values(consumers)])
      kinds.set(target, { service, signature: 'cloudevent' });
  }
  return kinds;
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`"${name}" is not part of this platform`);
  return value;
}

/** Two at a time: that is how many cores there may be. */
async function inTurns(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all([worker(), worker(), worker()]);
}

const AGAIN_AFTER_MS = 500;

/** Plays the triggers: brings each pending event to its relay once, and again when it is still pending half a second later. */
function watchEvents(projectId: string, relays: ReadonlyMap<string, string>, urlOf: (target: string) => string) {
  const brought = new Map<string, number>();
  const state = { held: false, stopped: false };
  const bring = async ({ name, ...document }: RestDocument) => {
    const path = name.slice(name.indexOf('/documents/') + '/documents/'.length);
    const relay = relays.get(path.split('/')[0] ?? '');
    if (!relay || performance.now() - (brought.get(path) ?? -Infinity) < AGAIN_AFTER_MS) return;
    brought.set(path, performance.now());
    await documentCreated(urlOf(relay), projectId, path, { name, ...document }).catch(() => undefined);
  };
  const loop = (async () => {
    while (!state.stopped) {
      if (!state.held) await Promise.all((await pendingEvents(projectId)).map(bring));
      await sleep(25);
    }
  })();
  return {
    hold: (value: boolean) => {
      state.held = value;
    },
    stop: async () => {
      state.stopped = true;
      await loop;
    },
  };
}
