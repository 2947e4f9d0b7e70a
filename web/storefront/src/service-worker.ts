import { type Strategy, strategyFor } from './service-worker/strategy.ts';
import type { Fetching, ServiceWorker } from './service-worker/worker.ts';

// The build writes these: every file of the app, and a name that changes with any of them.
declare const SHELL_FILES: readonly string[];
declare const SHELL_VERSION: string;
declare const self: ServiceWorker;

const SHELL = `shell-${SHELL_VERSION}`;
const CATALOGUE = 'catalogue';
const PICTURES = 'pictures';
type Kept = keyof typeof MOST;
const KEPT: readonly string[] = [SHELL, CATALOGUE, PICTURES];
const FRAME = '/index.html';

/** How many files a cache holds before the oldest go. */
const MOST = { [CATALOGUE]: 400, [PICTURES]: 300 } as const;

/** For how long a page waits for the network before the kept frame is shown, in milliseconds. */
const PATIENCE_MS = 4_000;

self.addEventListener('install', (event) => event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll([...SHELL_FILES]))));

// A new version waits until the last page of the old one is closed: a page finds its own files as long as it is open.
self.addEventListener('activate', (event) => event.waitUntil(forgetOld().then(() => self.clients.claim())));

self.addEventListener('fetch', (event) => {
  const answer = ANSWERS[strategyFor(event.request, self.location.origin)];
  if (answer) event.respondWith(answer(event));
});

// What a page had loaded before this worker was there, it tells when it meets it.
self.addEventListener('message', (event) => {
  const seen: unknown = event.data;
  if (Array.isArray(seen)) event.waitUntil(Promise.all(seen.map(String).map(keepSeen)));
});

const ANSWERS: Readonly<Record<Strategy, ((event: Fetching) => Promise<Response>) | undefined>> = {
  page: ({ request }) => page(request),
  manifest: ({ request }) => networkFirst(request),
  catalogue: (event) => cacheFirst(event, CATALOGUE),
  picture: (event) => cacheFirst(event, PICTURES),
  shell: ({ request }) => kept(request, SHELL).then((found) => found ?? fetch(request)),
  network: undefined,
};

const KEPT_IN: Partial<Record<Strategy, Kept>> = { manifest: CATALOGUE, catalogue: CATALOGUE, picture: PICTURES };

async function keepSeen(address: string): Promise<void> {
  const request = new Request(address);
  const strategy = strategyFor(request, self.location.origin);
  const name = KEPT_IN[strategy];
  if (name === undefined || (await kept(request, name))) return;
  const answer = await fetch(request);
  if (answer.ok) await keep(request, answer, name);
}

async function page(request: Request): Promise<Response> {
  const frame = await kept(FRAME, SHELL);
  if (!frame) return fetch(request);
  const late = new Promise<Response>((resolve) => {
    setTimeout(() => resolve(frame), PATIENCE_MS);
  });
  return Promise.race([fetch(request), late]).catch(() => frame);
}

async function networkFirst(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request);
    if (answer.ok) await keep(request, answer.clone(), CATALOGUE);
    return answer;
  } catch (error) {
    const found = await kept(request, CATALOGUE);
    if (found) return found;
    throw error;
  }
}

/** Names of catalogue files say what is in them, so a kept one is right for good; a picture may be drawn anew, and is asked for again behind the scenes. */
async function cacheFirst(event: Fetching, name: Kept): Promise<Response> {
  const { request } = event;
  const found = await kept(request, name);
  if (found && name === CATALOGUE) return found;
  const fresh = fetch(request).then(async (answer) => {
    if (answer.ok) await keep(request, answer.clone(), name);
    return answer;
  });
  if (!found) return fresh;
  event.waitUntil(fresh.catch(() => undefined));
  return found;
}

async function kept(request: Request | string, name: string): Promise<Response | undefined> {
  return (await caches.open(name)).match(request);
}

async function keep(request: Request, answer: Response, name: Kept): Promise<void> {
  const cache = await caches.open(name);
  await cache.put(request, answer);
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST[name])).map((oldest) => cache.delete(oldest)));
}

async function forgetOld(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => !KEPT.includes(name)).map((name) => caches.delete(name)));
}
