import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { build } from 'esbuild';

const BUDGET_BYTES = 15 * 1024;

interface Bundled {
  readonly gzipBytes: number;
  readonly inputs: readonly string[];
}

async function bundle(contents: string): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['firebase/*'],
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
  return { gzipBytes: gzipSync(outputFiles[0]?.contents ?? '').byteLength, inputs };
}

describe('the SDK in a browser', () => {
  it('comes to 15 kB beside Firebase, search and pricing included', async () => {
    const { gzipBytes } = await bundle("export { createShop } from './shop.ts';");

    expect(gzipBytes).to.be.within(5000, BUDGET_BYTES);
  });

  it('brings no schema library, and nothing of a server or a page', async () => {
    const { inputs } = await bundle("export { createShop } from './shop.ts';");
    const strangers = inputs.filter((path) => !/^(?:sdk|contracts|pricing|search)\/|^<stdin>$/.test(path));

    expect(strangers).to.deep.equal([]);
  });

  it('leaves out cart, checkout, account, orders and Firebase for who imports the catalogue alone', async () => {
    const { inputs } = await bundle("export { createCatalog } from './shop.ts';");
    const parts = new Set(inputs.map((path) => /^(?:sdk\/)?[a-z-]+/.exec(path)?.[0]));

    expect([...parts].filter((part) => /account|cart|checkout|orders|firebase|pricing/.test(part ?? ''))).to.deep.equal([]);
    expect(inputs).to.include('sdk/catalog/create-catalog.ts');
  });

  it('loads search, and each part of Firebase, as parts of their own', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export { createShop } from './shop.ts';", resolveDir: import.meta.dirname, loader: 'ts' },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      splitting: true,
      outdir: 'out',
      external: ['firebase/*'],
    });
    const entry = outputFiles.find(({ path }) => path.endsWith('stdin.js'));
    const text = entry?.text ?? '';

    expect(text)
      .to.contain('import(')
      .and.not.to.match(/from\s*"firebase\//);
    expect(text).not.to.contain('every_word');
  });
});
