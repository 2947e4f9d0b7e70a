/** What a service worker is, as far as ours needs it: TypeScript knows pages and workers, but not both in one program. */
export interface ServiceWorker {
  readonly location: Location;
  readonly clients: { readonly claim: () => Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

/** An event that keeps the worker awake until what it waits for is done. */
export interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** What a page tells. */
export interface Told extends Lasting {
  readonly data: unknown;
}

/** A request of a page, and the way to answer it. */
export interface Fetching extends Lasting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
