import { globSync, mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ToolFailure } from '../../failure.ts';
import { root } from '../../root.ts';
import { run } from '../../test/child.ts';
import { toOutput } from '../bundle.ts';
import type { RootPackage } from '../codebase-package.ts';
import { type Output, writeChanged } from '../write-changed.ts';
import { sdkPackage } from './sdk-package.ts';

/** Builds the SDK as a package of its own into a folder: ES modules, their types, and a package.json. Answers how many bytes of JavaScript there are. */
export async function buildSdk(folder: string = join(root, 'dist', 'sdk')): Promise<number> {
  const [scripts, declarations] = await Promise.all([bundleSdk(folder), declareSdk(folder)]);
  const rootPackage = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as RootPackage;
  const papers = [
    text(join(folder, 'package.json'), sdkPackage(rootPackage)),
    text(join(folder, 'README.md'), readFileSync(join(root, 'sdk', 'README.md'), 'utf8')),
    text(join(folder, 'LICENSE'), readFileSync(join(root, 'LICENSE'), 'utf8')),
  ];
  writeChanged(folder, [...scripts, ...declarations, ...papers]);
  return scripts.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** Left readable, since whoever builds an app with it minifies it, and whoever debugs one reads it. */
async function bundleSdk(folder: string): Promise<Output[]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['sdk/shop.ts'],
    outdir: folder,
    entryNames: '[name]',
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    external: ['firebase/*'],
    logLevel: 'silent',
    write: false,
  });
  return outputFiles.map(toOutput);
}

async function declareSdk(folder: string): Promise<Output[]> {
  const trials = join(root, '.cartwright');
  mkdirSync(trials, { recursive: true });
  const out = mkdtempSync(join(trials, 'sdk-types-'));
  try {
    const { code, output } = await run('tsc', [...FLAGS, '--outDir', out, 'sdk/shop.ts'], { cwd: root });
    if (code !== 0) throw new ToolFailure(`The types of the SDK cannot be written.\n${output}`, 'Mend what tsc complains of.');
    return globSync('**/*.d.ts', { cwd: out }).map((path) => {
      // A declaration is read beside a .js file, never beside the source it was made of.
      const declared = readFileSync(join(out, path), 'utf8').replaceAll(/(from '\.{1,2}\/[^']+)\.ts'/g, "$1.js'");
      return text(join(folder, 'types', path), declared);
    });
  } finally {
    rmSync(out, { recursive: true });
  }
}

const FLAGS = [
  '--ignoreConfig --declaration --emitDeclarationOnly --rootDir . --target es2024 --module nodenext --types node --strict',
  '--exactOptionalPropertyTypes --noUncheckedIndexedAccess --verbatimModuleSyntax --allowImportingTsExtensions --skipLibCheck',
].flatMap((flags) => flags.split(' '));

function text(path: string, content: string): Output {
  return { path, bytes: new TextEncoder().encode(content) };
}
