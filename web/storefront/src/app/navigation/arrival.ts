import { subscribeToLocation } from '@swan-io/chicane';
import { useEffect } from 'react';
import { markShown } from '../shop/settled.ts';

type Arrival = 'by_link' | 'by_history';

const places = new Map<string, number>();
let arrival: Arrival | undefined;
let present = here();
let popped = false;

/** Watches where somebody goes: a new page starts at its top, one gone back to where it was left, and both tell screen readers where they are. */
export function watchArrivals(): void {
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => (popped = true), { capture: true });
  addEventListener('scroll', () => places.set(present, scrollY), { passive: true });
  subscribeToLocation(() => {
    const before = present;
    present = here();
    const samePage = before.split('?')[0] === present.split('?')[0];
    if (!samePage || popped) arrival = popped ? 'by_history' : 'by_link';
    popped = false;
  });
}

/** Names the page once it has something to show: its title, its scroll position, and its heading in focus for those who came from another page. */
export function useArrival(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    document.title = title === BRAND ? BRAND : `${title} · ${BRAND}`;
    markShown();
    if (arrival === undefined) return;
    scrollTo({ top: arrival === 'by_history' ? (places.get(present) ?? 0) : 0, behavior: 'instant' });
    if (arrival === 'by_link') focusHeading();
    arrival = undefined;
  }, [title]);
}

const BRAND = 'Cartwright & Daughters';

function here(): string {
  return location.pathname + location.search;
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
