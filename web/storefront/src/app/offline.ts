import { settled } from './shop/settled.ts';

/** Has the service worker keep what was seen, once nobody waits for anything else; a page under development keeps nothing. */
export async function workOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await settled;
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  // This page may have come before its worker: what it loaded until now is kept as well.
  active?.postMessage(
    performance.getEntriesByType('resource').map(({ name }) => name),
    [],
  );
}
