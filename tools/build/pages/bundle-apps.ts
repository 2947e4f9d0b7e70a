import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../root.ts';

// A process of its own, `bundle-apps.ts <folder>`: bundlers that Vite loads keep threads alive after the last build.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('bundle-apps.ts wants the folder to write to.');

const apps = [
  { name: 'storefront', outDir: folder },
  { name: 'backoffice', outDir: join(folder, 'backoffice') },
];
try {
  for (const { name, outDir } of apps) {
    const configFile = join(root, 'web', name, 'vite.config.ts');
    // How large a chunk may be is a budget of test/browser, by what a browser really loads.
    await build({ configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: Infinity } });
  }
} catch (error) {
  // A stack through the bundler tells nobody anything.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
process.exit();
