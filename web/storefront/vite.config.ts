import { mergeConfig } from 'vite';
import { viteApp } from '../vite-app.ts';
import { serviceWorker } from './service-worker-plugin.ts';

export default mergeConfig(viteApp({ name: 'storefront', base: '/', port: 5173 }), { plugins: [serviceWorker()] });
