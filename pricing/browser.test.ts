import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { build } from 'esbuild';

const BUDGET_BYTES = 6 * 1024;

describe('pricing in a browser', () => {
  it('bundles without anything of Node or of the contracts, in 6 kB', async () => {
    const { outputFiles, metafile } = await build({
      stdin: {
        contents:
          "export { priceCart } from './price-cart.ts'; export { compareQuotes, seenOf } from './compare-quotes.ts'; export { allocate } from './allocate.ts';",
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      target: ['chrome100', 'safari15', 'firefox100'],
    });
    const strangers = Object.keys(metafile.inputs).filter(
      (input) => input !== '<stdin>' && !/^pricing\/[a-z-]+\.ts$/.test(input),
    );
    const [bundle] = outputFiles;

    expect(strangers).to.deep.equal([]);
    expect(bundle && gzipSync(bundle.contents).byteLength).to.be.within(500, BUDGET_BYTES);
  });
});
