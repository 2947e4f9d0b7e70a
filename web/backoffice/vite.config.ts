import { viteApp } from '../vite-app.ts';

export default viteApp({ name: 'backoffice', base: '/backoffice/', port: 5174 });
