import { join } from 'node:path';
import { type BuildOptions, type OutputFile, build } from 'esbuild';
import type { Output } from './write-changed.ts';

// Bundled CommonJS packages still ask for `require` and `__dirname`, which an ES module has not.
const banner = [
  `import{createRequire as __cwRequire}from'node:module'`,
  `import{dirname as __cwDirname}from'node:path'`,
  `import{fileURLToPath as __cwPath}from'node:url'`,
  'const require=__cwRequire(import.meta.url),__filename=__cwPath(import.meta.url),__dirname=__cwDirname(__filename);',
].join(';');

/** Esbuild's options for one service: everything in, lazy imports kept as chunks, since that starts fastest when cold. */
export function bundleOptions(root: string, service: string) {
  return {
    absWorkingDir: root,
    entryPoints: [join('functions', service, 'index.ts')],
    outdir: join('dist', service),
    entryNames: '[name]',
    chunkNames: 'chunks/[hash]',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    splitting: true,
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    banner: { js: banner },
    logLevel: 'silent',
    write: false,
    metafile: true,
  } satisfies BuildOptions;
}

/** Bundles one service in memory; rejects with esbuild's own messages when the source does not build. */
export async function bundle(root: string, service: string): Promise<Output[]> {
  const { outputFiles } = await build(bundleOptions(root, service));
  return outputFiles.map(toOutput);
}

/** An esbuild output file as the writer takes it. */
export function toOutput(file: OutputFile): Output {
  return { path: file.path, bytes: file.contents };
}
