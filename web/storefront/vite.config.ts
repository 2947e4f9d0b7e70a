import { viteApp } from '../vite-app.ts';

export default viteApp({ name: 'storefront', base: '/', port: 5173 });
