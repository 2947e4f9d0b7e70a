// Runs the Firebase CLI in this process, and stops it when whoever started it is gone, killed outright included: the
// channel to the starter then closes. Without that a killed test run would leave Java and workers behind.
import { createRequire } from 'node:module';
import { descendants, killAll } from './processes.ts';
import { type FunctionsEmulator, noticeDeath, redeliver, type Worker } from './redelivery.ts';

type Class<Name extends string, Instance> = Record<Name, { readonly prototype: Instance }>;

const patienceMs = 30_000;

process.on('disconnect', () => {
  process.kill(process.pid, 'SIGINT');
  // In the middle of its start the CLI loses a Ctrl-C, or stops what runs by then and goes on starting the rest.
  setTimeout(() => {
    const end = (pids: readonly number[]) => {
      killAll(pids);
      process.exit(1);
    };
    descendants(process.pid).then(end, () => end([]));
  }, patienceMs).unref();
});

// Nobody may be left to read the output; that is no reason to end without cleaning up.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const load = createRequire(import.meta.url);
if (process.env['REDELIVERS'] === 'yes') {
  const { FunctionsEmulator } = load('firebase-tools/lib/emulator/functionsEmulator.js') as Class<
    'FunctionsEmulator',
    FunctionsEmulator
  >;
  const { RuntimeWorker } = load('firebase-tools/lib/emulator/functionsRuntimeWorker.js') as Class<'RuntimeWorker', Worker>;
  redeliver(FunctionsEmulator.prototype);
  noticeDeath(RuntimeWorker.prototype);
}
load('firebase-tools/lib/bin/firebase.js');
