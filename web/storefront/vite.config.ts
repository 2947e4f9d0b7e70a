import { createHash } from 'node:crypto';
import { mergeConfig, type Plugin } from 'vite';
import { viteApp } from '../vite-app.ts';

const SOURCE = 'src/service-worker.ts';

// Icons and small controls that several pages show. One by one they would be a dozen files of some hundred bytes, and each a request of the first load.
const SIGNS = /node_modules\/lucide-react\/|web\/design\/(controls|signs)\/|storefront\/src\/ui\//;

// Where people land, by the address.
const earlyPages = {
  '^/$': 'features/home/home-page.tsx',
  '^/c/': 'features/listing/category-page.tsx',
  '^/search': 'features/listing/search-page.tsx',
  '^/p/': 'features/product/product-page.tsx',
  '^/checkout': 'features/checkout/checkout-page.tsx',
};

export default mergeConfig(viteApp({ name: 'storefront', base: '/', port: 5173, earlyPages }), { plugins: [serviceWorker()] });

/** Builds the service worker to /sw.js, and tells it every file of the app. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: 'index.html', sw: SOURCE },
          output: {
            entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
            codeSplitting: { groups: [{ name: 'signs', test: SIGNS, minShareCount: 2 }] },
          },
        },
      },
    }),
    generateBundle(_options, bundle) {
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk') throw new Error(`${SOURCE} was not built`);
      if (worker.imports.length > 0) throw new Error('A service worker is one file: it must share no code with pages');
      const files = Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .sort();
      const frame = bundle['index.html'];
      const version = createHash('sha256').update(JSON.stringify(files));
      if (frame?.type === 'asset') version.update(frame.source);
      const shell = ['/index.html', '/favicon.svg', '/site.webmanifest', ...files.map((name) => `/${name}`)];
      worker.code = worker.code
        .replaceAll('SHELL_FILES', JSON.stringify(shell))
        .replaceAll('SHELL_VERSION', JSON.stringify(version.digest('hex').slice(0, 12)));
    },
  };
}
