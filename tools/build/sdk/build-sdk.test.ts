import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { build } from 'esbuild';
import { root } from '../../root.ts';
import { run } from '../../test/child.ts';
import { buildSdk } from './build-sdk.ts';

const APP = `import { createCatalog, createShop, isShopError } from '@cartwright/sdk';
const shop = createShop(() => Promise.reject(new Error('not needed')), { url: 'http://127.0.0.1:1' });
export const title = async (): Promise<string | undefined> => (await shop.catalog.product('mug'))?.product.name;
export const price: number | undefined = shop.cart.current.quote?.totalMinor;
// @ts-expect-error: a total is a number
export const wrong: string | undefined = shop.cart.current.quote?.totalMinor;
console.log(typeof createCatalog, isShopError(new Error('no')), shop.cart.current.status);
`;

describe('the built SDK', function () {
  this.timeout(120_000);
  let app = '';

  before(async () => {
    const trials = join(root, '.cartwright', 'test');
    mkdirSync(trials, { recursive: true });
    app = mkdtempSync(join(trials, 'app-'));
    await buildSdk(join(app, 'node_modules', '@cartwright', 'sdk'));
    writeFileSync(join(app, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(app, 'app.ts'), APP);
  });

  after(() => {
    rmSync(app, { recursive: true });
  });

  it('runs as a package', async () => {
    const { output } = await run(process.execPath, ['app.ts'], { cwd: app });

    expect(output.trim()).to.equal('function false loading');
  });

  it('is typed for an app that knows only the package', async () => {
    const flags = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--types',
      '',
      '--lib',
      'es2024,dom',
      '--skipLibCheck',
    ];
    const { output, code } = await run('tsc', [...flags, 'app.ts'], { cwd: app });

    expect({ output, code }).to.deep.equal({ output: '', code: 0 });
  });

  it('gives who takes the catalogue only that', async () => {
    const contents = "export { createCatalog } from '@cartwright/sdk';";
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: app },
      bundle: true,
      write: false,
      format: 'esm',
      external: ['firebase/*'],
    });

    expect(outputFiles[0]?.text)
      .to.contain('/catalog/manifest.json')
      .and.not.match(/firebase\/|v1\/checkout|class CartKeeper/);
  });

  it('names what it needs beside it', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(app, 'node_modules/@cartwright/sdk/package.json'), 'utf8'));

    expect(manifest).to.deep.include({ sideEffects: false, peerDependencies: { firebase: '^12' } });
  });
});
