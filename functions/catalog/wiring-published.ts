import * as events from '../../contracts/catalog/events.ts';
import * as endpoints from '../../contracts/catalog/published/endpoints.ts';
import { stockAvailabilityChanged } from '../../contracts/inventory/events.ts';
import { systemClock } from '../kit/clock.ts';
import { on } from '../kit/events/consume.ts';
import { firestore } from '../kit/firebase.ts';
import { type Route, route } from '../kit/http/route.ts';
import { serveFiles } from '../kit/http/serve-files.ts';
import { isDemoProject } from '../kit/params.ts';
import { armOnCloudTasks } from '../kit/tasks/cloud-tasks.ts';
import { publishRelease } from './commands/release/publish-release.ts';
import { onAvailabilityChanged } from './events/on-availability-changed.ts';
import { onCatalogChanged } from './events/on-catalog-changed.ts';
import type { Availabilities, ReleasePorts } from './ports.ts';
import { searchProducts } from './queries/search-products.ts';
import { publishForgotten } from './schedules/publish-forgotten.ts';
import { availabilitiesStore } from './store/release/availabilities.ts';
import { fileHash } from './store/release/file-hash.ts';
import { publishedFrom } from './store/release/published.ts';
import { releasesStore } from './store/release/releases.ts';

/** The queue of release timers; also the name of the function that handles it. */
const RELEASE_QUEUE = 'catalogRelease';

/** Search results are as old as the manifest at most, and then as the CDN may keep them. */
const SEARCH_CACHE = 'public, max-age=0, must-revalidate, s-maxage=10, stale-while-revalidate=60';

const ports: ReleasePorts & { readonly availabilities: Availabilities } = {
  clock: systemClock,
  hash: fileHash,
  releases: releasesStore(firestore),
  armRelease: (id, dueAt) => armOnCloudTasks({ queue: RELEASE_QUEUE, id, dueAt, payload: {} }),
  availabilities: availabilitiesStore(firestore),
};

const published = publishedFrom(firestore, systemClock);

/** The published files, at `/catalog/**`. */
export function pages() {
  return serveFiles({
    service: 'catalog',
    route: '/catalog/**',
    clock: systemClock,
    demo: isDemoProject(),
    find: (path) => published.find(path),
  });
}

/** The endpoints of what is published. */
export function publishedRoutes(): Route[] {
  return [
    route(endpoints.searchProducts, async ({ query }) => ({
      body: await searchProducts({ ...ports, published })(query),
      headers: { 'cache-control': SEARCH_CACHE },
    })),
    route(endpoints.publishRelease, async () => ({ body: await publishRelease(ports)() })),
  ];
}

/** Publishes when a timer is due. */
export function release() {
  return async () => {
    await publishRelease(ports)();
  };
}

/** Publishes what no timer has. */
export function releaseSweep() {
  return publishForgotten(publishRelease(ports));
}

/** What the catalogue does with its own events: each of them may change what is published. */
export function onCatalog() {
  return Object.values(events).map((definition) => on(definition, onCatalogChanged(ports)));
}

/** What the catalogue does with the events of inventory. */
export function onInventory() {
  return [on(stockAvailabilityChanged, onAvailabilityChanged(ports))];
}
