import { deleteApp, initializeApp } from 'firebase/app';
import { disableNetwork, enableNetwork, getFirestore, terminate } from 'firebase/firestore';
import type { CartState } from '../../../sdk/cart/cart.ts';
import type { KeyValueStorage } from '../../../sdk/platform/options.ts';
import { createShop, type Shop as SdkShop } from '../../../sdk/shop.ts';
import { eventually } from '../eventually.ts';
import type { Shop } from './start-shop.ts';

/** A device of somebody, with the SDK on it. */
export interface Device {
  readonly shop: SdkShop;
  /** What it keeps between visits. */
  readonly storage: KeyValueStorage;
  /** Waits until the cart looks so. */
  cartIs(what: string, looks: (cart: CartState) => boolean): Promise<CartState>;
  /** Takes Firestore's network away, and gives it back. */
  network(is: 'on' | 'off'): Promise<void>;
  close(): Promise<void>;
}

/** How a device is: with what another visit left in its storage, and whether Firebase Auth can be reached. */
export type DeviceOptions = { readonly storage?: KeyValueStorage; readonly offline?: boolean };

let devices = 0;

/** Opens the SDK on a device of its own. */
export function openDevice({ places }: Shop, { storage = memory(), offline = false }: DeviceOptions = {}): Device {
  devices += 1;
  const app = initializeApp({ projectId: places.projectId, apiKey: 'demo' }, `device-${devices}`);
  // Nothing listens at port 1.
  const emulators = { auth: `http://${offline ? '127.0.0.1:1' : places.auth}`, firestore: places.firestore };
  const shop = createShop(app, { url: places.shop, emulators, storage, market: 'eu' });
  const stop = shop.cart.subscribe(() => undefined);
  return {
    shop,
    storage,
    cartIs: async (what, looks) => {
      await eventually(
        what,
        () => {
          const { current } = shop.cart;
          if (!looks(current)) throw new Error(`The cart is ${JSON.stringify(current)}`);
          return Promise.resolve();
        },
        { withinMs: 60_000 },
      );
      return shop.cart.current;
    },
    network: (is) => (is === 'on' ? enableNetwork(getFirestore(app)) : disableNetwork(getFirestore(app))),
    close: async () => {
      stop();
      shop.close();
      await terminate(getFirestore(app));
      await deleteApp(app);
    },
  };
}

function memory(): KeyValueStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  };
}
