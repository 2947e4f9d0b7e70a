import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ToolFailure } from '../failure.ts';
import { root } from '../root.ts';
import { launcherJar } from './launcher-jar.ts';

/** Emulators that are Java programs of their own; all others live inside the Firebase CLI. */
export type JavaEmulator = 'firestore' | 'pubsub';

/** Where an emulator's program comes from. */
export interface EmulatorProgram {
  readonly emulator: JavaEmulator;
  readonly source: 'environment' | 'firebase cache' | 'Cloud SDK' | 'download';
  /** The program's path, or the address it will be downloaded from. */
  readonly location: string;
}

const firestoreMain = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';
const ownFolder = join(root, '.cartwright', 'emulators');
const windows = process.platform === 'win32';
const overrides = { firestore: 'FIRESTORE_EMULATOR_BINARY_PATH', pubsub: 'PUBSUB_EMULATOR_BINARY_PATH' } as const;
const insideSdk = {
  firestore: 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar',
  pubsub: `platform/pubsub-emulator/bin/cloud-pubsub-emulator${windows ? '.bat' : ''}`,
} as const;

/** Finds an emulator's program: an explicit variable, the Firebase CLI's cache, the Cloud SDK's copy, else a download. */
export function findProgram(emulator: JavaEmulator, env = process.env): EmulatorProgram {
  const explicit = env[overrides[emulator]];
  if (explicit !== undefined && explicit !== '') return { emulator, source: 'environment', location: explicit };

  const { cached, url } = firebaseDownload(emulator, env);
  if (existsSync(cached)) return { emulator, source: 'firebase cache', location: cached };

  const copy = sdkRoots(env)
    .map((sdk) => join(sdk, insideSdk[emulator]))
    .find(existsSync);
  if (copy !== undefined) return { emulator, source: 'Cloud SDK', location: copy };
  return { emulator, source: 'download', location: url };
}

/** The environment that makes the Firebase CLI run this program; rejects when it would be a download out of reach. */
export async function programEnv(program: EmulatorProgram, launchers = ownFolder): Promise<Record<string, string>> {
  if (program.source === 'download') await assertReachable(program);
  if (program.source === 'environment' && !existsSync(program.location)) {
    const variable = overrides[program.emulator];
    throw new ToolFailure(`${variable} names ${program.location}, which is not there.`, `Mend or unset ${variable}.`);
  }
  return program.source === 'Cloud SDK' ? { [overrides[program.emulator]]: writeLauncher(program, launchers) } : {};
}

// The Firebase CLI makes the program executable before it starts it, which fails on a file that somebody else owns;
// so Pub/Sub's script too is started through a file of our own.
function writeLauncher({ emulator, location }: EmulatorProgram, folder: string): string {
  mkdirSync(folder, { recursive: true });
  if (emulator === 'firestore')
    return write(join(folder, 'firestore.jar'), launcherJar(firestoreMain, pathToFileURL(location).href));
  if (windows) return write(join(folder, 'pubsub.cmd'), `@call "${location}" %*\r\n`);
  return write(join(folder, 'pubsub'), `#!/bin/sh\nexec "${location}" "$@"\n`);
}

function write(path: string, content: string | Buffer): string {
  if (!existsSync(path) || !readFileSync(path).equals(Buffer.from(content))) writeFileSync(path, content);
  chmodSync(path, 0o755);
  return path;
}

interface Download {
  readonly remoteUrl: string;
  readonly downloadPathRelativeToCacheDir: string;
  readonly binaryPathRelativeToCacheDir?: string;
}

function firebaseDownload(emulator: JavaEmulator, env: NodeJS.ProcessEnv): { cached: string; url: string } {
  const table = fileURLToPath(import.meta.resolve('firebase-tools/lib/emulator/downloadableEmulatorInfo.json'));
  const info = (JSON.parse(readFileSync(table, 'utf8')) as Record<JavaEmulator, Download>)[emulator];
  const cache = env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache', 'firebase', 'emulators');
  return { cached: join(cache, info.binaryPathRelativeToCacheDir ?? info.downloadPathRelativeToCacheDir), url: info.remoteUrl };
}

function sdkRoots(env: NodeJS.ProcessEnv): string[] {
  const gcloud = (env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, windows ? 'gcloud.cmd' : 'gcloud'))
    .find(existsSync);
  const usual = ['/usr/lib', '/usr/share', '/opt', '/usr/local/share', '/opt/homebrew/share', '/snap', homedir()];

  return [
    env['CLOUDSDK_ROOT_DIR'] ?? '',
    gcloud === undefined ? '' : dirname(dirname(realpathSync(gcloud))),
    ...usual.map((folder) => join(folder, 'google-cloud-sdk')),
  ].filter((folder) => folder !== '');
}

async function assertReachable({ emulator, location }: EmulatorProgram): Promise<void> {
  try {
    await fetch(location, { method: 'HEAD', signal: AbortSignal.timeout(5_000) });
  } catch {
    const component = emulator === 'firestore' ? 'cloud-firestore-emulator' : 'pubsub-emulator';
    throw new ToolFailure(
      `The ${emulator} emulator is not on this machine, and ${new URL(location).host} is out of reach to download it.`,
      `Go online once, or: gcloud components install ${component}, or set ${overrides[emulator]} to a copy.`,
    );
  }
}
