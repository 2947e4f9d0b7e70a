import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { beforePaint, type EarlyPages } from './before-paint.ts';

/** Where one of the two apps stands: its folder below web/, the path it is served at, its port while somebody works on it. */
export interface WebApp {
  readonly name: 'storefront' | 'backoffice';
  readonly base: '/' | '/backoffice/';
  readonly port: number;
  readonly earlyPages?: EarlyPages;
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the Hosting emulator of `npm start` answers; pages under development reach services, catalogue and pictures there. */
const shop = process.env['SHOP_URL'] ?? 'http://127.0.0.1:5002';

/** How both apps are built: hashed assets, split by page, no inline script but one known by its hash; `vite web/<name>` serves one with hot reload. */
export function viteApp({ name, base, port, earlyPages = {} }: WebApp): UserConfig {
  return {
    root: at(name),
    base,
    // What both apps are developed with is bundled for each by itself, or they would take it from under each other.
    cacheDir: at(`../node_modules/.vite/${name}`),
    publicDir: name === 'storefront' ? at('public') : false,
    plugins: [react(), tailwind(), beforePaint(earlyPages)],
    resolve: { alias: { re2js: at('without-re2.ts') } },
    build: {
      outDir: at(`../dist/hosting${base}`),
      emptyOutDir: false,
      assetsDir: 'assets',
      // A picture or font inside a script would be loaded by everybody and cached with it.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2023',
      sourcemap: false,
      reportCompressedSize: false,
    },
    server: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      proxy: Object.fromEntries(
        ['/v1', '/catalog', '/media', '/__'].map((path) => [path, { target: shop, changeOrigin: false }]),
      ),
    },
  };
}
