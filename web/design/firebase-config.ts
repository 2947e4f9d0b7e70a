import type { FirebaseOptions } from 'firebase/app';

/** Where the emulators of Auth and Firestore answer, as the SDK's `emulators` option takes it. */
export interface EmulatorAddresses {
  /** With its scheme: `http://127.0.0.1:9099`. */
  readonly auth: string;
  /** Without one: `127.0.0.1:8080`. */
  readonly firestore: string;
}

/** What a page needs to reach Firebase. */
export interface FirebaseConfig {
  readonly config: FirebaseOptions;
  /** Only in a project of the emulators. */
  readonly emulators?: EmulatorAddresses;
}

// Hosting keeps these addresses for itself: a page needs no configuration of its own, whatever project it is deployed to.
const configUrl = '/__/firebase/init.json';
const emulatorsUrl = '/__/firebase/init.js?useEmulator=true';

type Fetch = (url: string) => Promise<Response>;

/** Asks Hosting which project this is and, in a `demo-` project, where its emulators are; rejects when Hosting does not answer. */
export async function loadFirebaseConfig(get: Fetch = (url) => fetch(url)): Promise<FirebaseConfig> {
  const config = readConfig(await textOf(get, configUrl));
  if (!config.projectId?.startsWith('demo-')) return { config };

  const emulators = readEmulators(await textOf(get, emulatorsUrl));
  return { config, ...(emulators !== undefined && { emulators }) };
}

async function textOf(get: Fetch, url: string): Promise<string> {
  const answer = await get(url);
  if (!answer.ok) throw new Error(`${url} was answered ${answer.status}`);
  return answer.text();
}

function readConfig(text: string): FirebaseOptions {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value) || typeof value['projectId'] !== 'string' || typeof value['apiKey'] !== 'string')
    throw new Error(`${configUrl} names no project`);
  return Object.fromEntries(Object.entries(value).filter(([, field]) => typeof field === 'string'));
}

/** The emulators are named in a script only, which a page with a strict content security policy cannot run: it is read as text. */
function readEmulators(script: string): EmulatorAddresses | undefined {
  const [, json] = /\bfirebaseEmulators\s*=\s*(\{[\s\S]*?\})\s*;/.exec(script) ?? [];
  const value: unknown = json === undefined ? undefined : JSON.parse(json);
  const auth = addressOf(value, 'auth');
  const firestore = addressOf(value, 'firestore');
  return auth !== undefined && firestore !== undefined ? { auth: `http://${auth}`, firestore } : undefined;
}

function addressOf(emulators: unknown, name: string): string | undefined {
  const entry = isRecord(emulators) ? emulators[name] : undefined;
  const address = isRecord(entry) ? entry['hostAndPort'] : undefined;
  return typeof address === 'string' ? address : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
