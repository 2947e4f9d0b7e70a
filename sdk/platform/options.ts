/** Keeps small texts between visits; the browser's localStorage and React Native's AsyncStorage both fit. */
export interface KeyValueStorage {
  getItem(key: string): string | null | Promise<string | null>;
  setItem(key: string, value: string): unknown;
  removeItem(key: string): unknown;
}

/** What the SDK sends with `fetch`. */
export type FetchInit = {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal?: AbortSignal;
};

/** What the SDK reads of an answer. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The part of `fetch` that the SDK needs; every platform's own fits. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

/** Where the emulators are: `auth` as `http://host:port`, `firestore` as `host:port`. */
export type Emulators = { readonly auth: string; readonly firestore: string };

/** How a shop is reached and remembered; everything has a default that suits a page of the shop's own origin. */
export type ShopOptions = {
  /** The origin that serves /v1 and /catalog, without a slash at the end; the page's own unless given. */
  readonly url?: string;
  /** Leads Firebase to emulators; as a function it is asked once, when Firebase is first needed. */
  readonly emulators?: Emulators | undefined | (() => Promise<Emulators | undefined>);
  /** Where unfinished things are kept between visits: localStorage if there is one, else memory. */
  readonly storage?: KeyValueStorage;
  readonly fetch?: Fetch;
  /** The market a new cart is in; the first published one unless given. */
  readonly market?: string;
  /** The language that search prefers, as a BCP 47 tag. */
  readonly locale?: string;
  /** Whether Firestore keeps what it saw on the device: yes where there is IndexedDB, unless `false`. */
  readonly persistence?: boolean;
};
