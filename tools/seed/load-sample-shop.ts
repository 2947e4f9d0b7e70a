import { renameSync, rmSync } from 'node:fs';
import { startEmulators } from '../emulators.ts';
import { runTool, ToolFailure } from '../failure.ts';
import { seedShop } from './seed-shop.ts';

// Makes the data of the sample shop, as an export of the emulators, in the folder that is named. It starts emulators of its own that trigger nothing:
// a new shop's hundreds of events would each cost the Functions emulator a process or two. It ends with whoever started it.
const end = () => process.exit(130);
process.once('disconnect', end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
await runTool(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new ToolFailure('No folder was named.', 'node tools/seed/load-sample-shop.ts <folder>');
  // What broke off half-way must not be taken for the whole.
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const emulators = await startEmulators({ only: ['auth', 'firestore'], dataDir: unfinished });
  try {
    await seedShop(emulators.env, (text) => console.log(`✔ ${text}`));
  } catch (error) {
    await emulators.kill();
    throw error;
  }
  await emulators.stop();
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
});

process.exit();
