import type { Emulators, Fetch, KeyValueStorage, ShopOptions } from './options.ts';

/** What the SDK uses of the world it runs in; each part but `fetch` may be missing. */
type World = {
  readonly fetch: Fetch;
  readonly localStorage?: KeyValueStorage;
  readonly indexedDB?: unknown;
  readonly navigator?: { readonly onLine?: boolean; readonly userAgent?: string };
  readonly crypto?: { readonly randomUUID?: () => string };
  readonly addEventListener?: (type: string, listener: () => void) => void;
  readonly removeEventListener?: (type: string, listener: () => void) => void;
};

/** The world an app runs in, with its options put over it. */
export interface Platform {
  readonly url: string;
  readonly market: string | undefined;
  readonly locale: string | undefined;
  readonly fetch: Fetch;
  readonly storage: KeyValueStorage;
  /** Whether Firestore can and may keep what it saw on the device. */
  readonly persistent: boolean;
  readonly emulators: () => Promise<Emulators | undefined>;
  /** Whether the device knows that it has no network. */
  readonly isOffline: () => boolean;
  /** Hears when the network comes or goes, where the device tells. */
  readonly onNetwork: (listener: () => void) => () => void;
  /** A text that nobody else has. */
  readonly newId: () => string;
}

/** Puts options over what the world has. */
export function platformOf(options: ShopOptions): Platform {
  const world: World = globalThis;
  const { emulators } = options;
  return {
    url: options.url ?? '',
    market: options.market,
    locale: options.locale,
    fetch: options.fetch ?? (async (url, init) => world.fetch(url, init)),
    storage: options.storage ?? storageOf(world),
    persistent: options.persistence ?? world.indexedDB !== undefined,
    emulators: async () => (typeof emulators === 'function' ? emulators() : emulators),
    isOffline: () => world.navigator?.onLine === false,
    onNetwork: (listener) => {
      for (const type of NETWORK) world.addEventListener?.(type, listener);
      return () => {
        for (const type of NETWORK) world.removeEventListener?.(type, listener);
      };
    },
    newId: () => world.crypto?.randomUUID?.() ?? [1, 2, 3].map(() => Math.random().toString(36).slice(2)).join(''),
  };
}

const NETWORK = ['online', 'offline'];

// A browser that keeps nothing for a site throws at the mere sight of it.
function storageOf(world: World): KeyValueStorage {
  try {
    if (world.localStorage) return world.localStorage;
  } catch {}
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  };
}
