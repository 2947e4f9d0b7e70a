import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { listServices } from './build/services.ts';
import { readDeployArguments } from './deploy/arguments.ts';
import { runTool } from './failure.ts';
import { root } from './root.ts';

// `npm run deploy`: `firebase deploy` with the Firebase CLI of the lock file, to a project that must be named each time.
await runTool(async () => {
  const { project, cliArgs } = readDeployArguments(process.argv.slice(2), listServices(root));
  console.log(`Deploying to ${project}: firebase ${cliArgs.join(' ')}`);

  const cli = fileURLToPath(import.meta.resolve('firebase-tools/lib/bin/firebase.js'));
  const child = spawn(process.execPath, [cli, ...cliArgs], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = (await once(child, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
});
