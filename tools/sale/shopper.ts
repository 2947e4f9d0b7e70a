import { deleteApp, initializeApp } from 'firebase/app';
import { connectAuthEmulator, createUserWithEmailAndPassword, getAuth } from 'firebase/auth';
import {
  connectFirestoreEmulator,
  doc,
  type DocumentReference,
  getFirestore,
  onSnapshot,
  setDoc,
  terminate,
} from 'firebase/firestore';
import type { Places } from './places.ts';
import { now } from './timeline.ts';

/** An order as its shopper's own client sees it change. */
export interface OrderWatch {
  /** When this status was seen first, in milliseconds since 1970; rejects when the rules or the connection end the listening. */
  reached(status: string): Promise<number>;
  stop(): void;
}

/** A customer in the real Firebase client SDK. */
export interface SaleShopper {
  readonly uid: string;
  readonly email: string;
  /** The role in the first token. */
  readonly role: unknown;
  token(): Promise<string>;
  fillCart(market: string, lines: Readonly<Record<string, number>>): Promise<void>;
  watch(orderId: string): OrderWatch;
  leave(): Promise<void>;
}

let apps = 0;

/** Signs a new customer up at the emulators. */
export async function signUp({ projectId, auth: authHost, firestore }: Places): Promise<SaleShopper> {
  apps += 1;
  const app = initializeApp({ projectId, apiKey: 'demo' }, `sale-${apps}`);
  const auth = getAuth(app);
  connectAuthEmulator(auth, `http://${authHost}`, { disableWarnings: true });
  const db = getFirestore(app);
  const { hostname, port } = new URL(`http://${firestore}`);
  connectFirestoreEmulator(db, hostname, Number(port));
  const email = `ada.${Math.round(now()).toString(36)}@customers.example`;
  const { user } = await createUserWithEmailAndPassword(auth, email, 'correct horse battery staple');
  const { claims } = await user.getIdTokenResult();
  return {
    uid: user.uid,
    email,
    role: claims['role'],
    token: () => user.getIdToken(),
    fillCart: (market, lines) => setDoc(doc(db, 'carts', user.uid), { market, lines }),
    watch: (orderId) => watch(doc(db, 'orders', orderId)),
    leave: async () => {
      await terminate(db);
      await deleteApp(app);
    },
  };
}

function watch(order: DocumentReference): OrderWatch {
  const seen = new Map<string, PromiseWithResolvers<number>>();
  const at = (status: string) => {
    const awaited = seen.get(status) ?? Promise.withResolvers<number>();
    seen.set(status, awaited);
    return awaited;
  };
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => undefined);
  const stop = onSnapshot(order, (snapshot) => at(String(snapshot.get('status'))).resolve(now()), failed.reject);
  return { reached: (status) => Promise.race([at(status).promise, failed.promise]), stop };
}
