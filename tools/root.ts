import { fileURLToPath } from 'node:url';

/** The checkout's root folder, absolute and without a trailing slash. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** The project that development and tests run as; a `demo-` project can never reach a real one. */
export const demoProject = 'demo-cartwright';
