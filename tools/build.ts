import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { context, stop } from 'esbuild';
import { localSecretsFile } from './build/local-values.ts';
import { buildPages } from './build/pages/build-pages.ts';
import { watchPages } from './build/pages/watch-pages.ts';
import { buildSdk } from './build/sdk/build-sdk.ts';
import { bundle, bundleOptions, toOutput } from './build/bundle.ts';
import { codebasePackage, type RootPackage } from './build/codebase-package.ts';
import { removeStaleCodebases } from './build/stale-codebases.ts';
import { listServices } from './build/services.ts';
import { type Output, writeChanged } from './build/write-changed.ts';
import { runTool, ToolFailure } from './failure.ts';
import { generateManifest, manifestFile } from './build/manifest.ts';
import { root } from './root.ts';

/** What a build did to one codebase; sizes in bytes of JavaScript, without source maps. */
export interface BuiltCodebase {
  readonly service: string;
  readonly entryBytes: number;
  readonly totalBytes: number;
  readonly changedFiles: number;
}

/** Bundles the named services (default: all) into `dist/<service>`, touching only files whose bytes changed. */
export async function buildCodebases(services: readonly string[] = listServices(root)): Promise<BuiltCodebase[]> {
  if (services.length === 0) throw new ToolFailure('There is no service to build.', 'Add functions/<service>/index.ts.');
  removeStaleCodebases(join(root, 'dist'), listServices(root));

  const built: BuiltCodebase[] = [];
  for (const service of services) built.push(await write(service, await bundleOrExplain(service)));
  return built;
}

/** Ends the bundler's own process, which otherwise stays for the next build; a build after that starts it anew. */
export async function stopBundler(): Promise<void> {
  await stop();
}

/** Builds all services, then builds again whatever a source change touches, until the process ends. */
export async function watchCodebases(onBuilt: (built: BuiltCodebase) => void): Promise<() => Promise<void>> {
  const contexts = await Promise.all(
    listServices(root).map((service) =>
      context({
        ...bundleOptions(root, service),
        logLevel: 'warning',
        plugins: [
          {
            name: 'write-changed',
            setup(build) {
              build.onEnd(async ({ errors, outputFiles }) => {
                if (errors.length > 0 || outputFiles === undefined) return;
                const built = await write(service, outputFiles.map(toOutput));
                if (built.changedFiles > 0) onBuilt(built);
              });
            },
          },
        ],
      }),
    ),
  );
  await Promise.all(contexts.map((each) => each.watch()));
  return async () => {
    await Promise.all(contexts.map((each) => each.dispose()));
  };
}

async function bundleOrExplain(service: string): Promise<Output[]> {
  try {
    return await bundle(root, service);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ToolFailure(`functions/${service} does not build.\n${reason}`, 'Mend the source, then build again.');
  }
}

async function write(service: string, bundled: readonly Output[]): Promise<BuiltCodebase> {
  const folder = join(root, 'dist', service);
  const rootPackage = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as RootPackage;
  const outputs = [...bundled, textOutput(join(folder, 'package.json'), codebasePackage(service, rootPackage))];
  const notOurs = new Set([join(folder, manifestFile), join(folder, localSecretsFile)]);
  const { written, removed } = writeChanged(folder, outputs, (path) => notOurs.has(path));
  const changedFiles = written.length + removed.length;

  if (changedFiles > 0 || !existsSync(join(folder, manifestFile))) {
    await writeFile(join(folder, manifestFile), await generateManifest(folder));
  }

  const scripts = bundled.filter(({ path }) => path.endsWith('.js'));
  return {
    service,
    entryBytes: scripts.find(({ path }) => path === join(folder, 'index.js'))?.bytes.length ?? 0,
    totalBytes: scripts.reduce((sum, { bytes }) => sum + bytes.length, 0),
    changedFiles,
  };
}

function textOutput(path: string, text: string): Output {
  return { path, bytes: new TextEncoder().encode(text) };
}

function describe({ service, entryBytes, totalBytes, changedFiles }: BuiltCodebase): string {
  const size = (bytes: number) => `${(bytes / 1024).toFixed(0)} kB`.padStart(8);
  const change = changedFiles === 0 ? 'unchanged' : `${changedFiles} ${changedFiles === 1 ? 'file' : 'files'} changed`;
  return `${service.padEnd(12)} entry ${size(entryBytes)}   all ${size(totalBytes)}   ${change}`;
}

if (import.meta.main) {
  await runTool(async () => {
    const pages = buildPages();
    // Told in its turn below, unless the services fail first.
    pages.catch(() => undefined);
    for (const built of await buildCodebases()) console.log(describe(built));
    console.log(`${'pages'.padEnd(12)} ${await pages}`);
    console.log(`${'sdk'.padEnd(12)} ${((await buildSdk()) / 1024).toFixed(0)} kB, readable`);
    if (!process.argv.includes('--watch')) return stopBundler();

    await watchCodebases((built) => console.log(describe(built)));
    watchPages(
      () => console.log(`${'pages'.padEnd(12)} built`),
      (error) => console.error(error instanceof Error ? error.message : error),
    );
    console.log('Watching; Ctrl-C ends it.');
  });
}
