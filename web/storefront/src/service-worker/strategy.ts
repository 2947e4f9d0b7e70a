/** How a request of a page is answered: `shell` from the cache of this build, `page` by the network or else the kept frame, and so on. */
export type Strategy = 'shell' | 'page' | 'manifest' | 'catalogue' | 'picture' | 'network';

// What is said by name at /v1 and /__ is for the moment and for one person: it is never kept.
const NEVER = /^\/(v1|__|backoffice)(\/|$)/;

/** Decides by address; only what is read, and only from the shop itself, is kept. */
export function strategyFor({ method, mode, url: address }: Pick<Request, 'method' | 'mode' | 'url'>, origin: string): Strategy {
  const url = new URL(address);
  if (method !== 'GET' || url.origin !== origin || NEVER.test(url.pathname)) return 'network';
  if (mode === 'navigate') return 'page';
  if (url.pathname === '/catalog/manifest.json') return 'manifest';
  if (url.pathname.startsWith('/catalog/')) return 'catalogue';
  if (url.pathname.startsWith('/media/')) return 'picture';
  if (url.pathname.startsWith('/assets/') || url.pathname === '/favicon.svg' || url.pathname === '/site.webmanifest')
    return 'shell';
  return 'network';
}
