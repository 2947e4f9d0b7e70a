import { subscribeToLocation } from '@swan-io/chicane';
import { useEffect } from 'react';
import { markShown } from '../shop/settled.ts';

type Arrival = 'by_link' | 'by_history';

// Each entry of the history is numbered in its own state, so that one gone back to is told from a new one, and knows where it was left.
const places = new Map<number, number>();
let arrival: Arrival | undefined;
let entry = 0;
let path = location.pathname;

/** Watches where somebody goes: a new page starts at its top, one gone back to where it was left, and both tell screen readers where they are. */
export function watchArrivals(): void {
  history.scrollRestoration = 'manual';
  entry = numberOf(history.state) ?? numbered();
  addEventListener('scroll', () => places.set(entry, scrollY), { passive: true });
  subscribeToLocation(() => {
    const before = numberOf(history.state);
    entry = before ?? numbered();
    if (path !== location.pathname) arrival = before === undefined ? 'by_link' : 'by_history';
    else if (before === undefined) places.set(entry, scrollY);
    path = location.pathname;
  });
}

function numberOf(state: unknown): number | undefined {
  if (typeof state !== 'object' || state === null || !('entry' in state)) return undefined;
  return typeof state.entry === 'number' ? state.entry : undefined;
}

function numbered(): number {
  const number = Date.now() + Math.random();
  history.replaceState({ entry: number }, '');
  return number;
}

/** Names the page once it has something to show: its title, its scroll position, and its heading in focus for those who came from another page. */
export function useArrival(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    document.title = title === BRAND ? BRAND : `${title} · ${BRAND}`;
    markShown();
    if (arrival === undefined) return;
    scrollTo({ top: arrival === 'by_history' ? (places.get(entry) ?? 0) : 0, behavior: 'instant' });
    if (arrival === 'by_link') focusHeading();
    arrival = undefined;
  }, [title]);
}

const BRAND = 'Cartwright & Daughters';

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
