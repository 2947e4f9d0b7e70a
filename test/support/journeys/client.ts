import { deleteApp, initializeApp, setLogLevel } from 'firebase/app';
import { type Auth, connectAuthEmulator, getAuth, signInWithEmailAndPassword } from 'firebase/auth';
import { connectFirestoreEmulator, doc, type Firestore, getDoc, getFirestore, setDoc, terminate } from 'firebase/firestore';
import { type Answer, type Ask, ask } from '../http.ts';
import type { Shop } from './start-shop.ts';

/** A browser of somebody: the Firebase client SDK and the shop's API, both as whoever is signed in. */
export interface Client {
  readonly auth: Auth;
  readonly db: Firestore;
  uid(): string;
  token(): Promise<string>;
  api<T>(path: string, how?: Ask): Promise<Answer<T>>;
  /** Writes and reads a document of one's own, under the rules; undefined when there is none. */
  write(path: string, data: object): Promise<void>;
  read(path: string): Promise<Record<string, unknown> | undefined>;
  close(): Promise<void>;
}

let clients = 0;

/** Opens a browser at a shop; nobody is signed in. */
export function openClient({ places: { projectId, shop, auth: authHost, firestore } }: Shop): Client {
  // The SDK would tell of each refusal that a test expects.
  setLogLevel('silent');
  clients += 1;
  const app = initializeApp({ projectId, apiKey: 'demo' }, `journey-${clients}`);
  const auth = getAuth(app);
  connectAuthEmulator(auth, `http://${authHost}`, { disableWarnings: true });
  const db = getFirestore(app);
  const { hostname, port } = new URL(`http://${firestore}`);
  connectFirestoreEmulator(db, hostname, Number(port));
  const somebody = () => {
    if (auth.currentUser === null) throw new Error('Nobody is signed in');
    return auth.currentUser;
  };
  const token = () => somebody().getIdToken();
  return {
    auth,
    db,
    uid: () => somebody().uid,
    token,
    api: async (path, how = {}) => ask(`${shop}${path}`, auth.currentUser === null ? how : { token: await token(), ...how }),
    write: (path, data) => setDoc(doc(db, path), data),
    read: async (path) => (await getDoc(doc(db, path))).data(),
    close: async () => {
      await terminate(db);
      await deleteApp(app);
    },
  };
}

/** A browser in which one of the sample shop's accounts is signed in. */
export async function openClientOf(shop: Shop, role: 'owner' | 'catalog' | 'fulfilment' | 'finance'): Promise<Client> {
  const client = openClient(shop);
  const [, email = '', password = ''] = new RegExp(`^ {2}${role} +(\\S+) {2}(\\S+)$`, 'm').exec(shop.start.said()) ?? [];
  await signInWithEmailAndPassword(client.auth, email, password);
  return client;
}
