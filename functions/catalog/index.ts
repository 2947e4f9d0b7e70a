import { clockFunction } from '../kit/functions/clock.ts';
import { httpFunction } from '../kit/functions/http.ts';
import { relayFunction } from '../kit/functions/relay.ts';
import { runAs } from '../kit/functions/run-as.ts';
import { subscriberFunction } from '../kit/functions/subscriber.ts';
import { taskFunction } from '../kit/functions/task.ts';
import { relaySweep } from '../kit/sweeps/relay-sweep.ts';
import { everyFiveMinutes } from '../kit/sweeps/sweep.ts';

runAs('tasks');

const wiring = () => import('./wiring.ts');
const published = () => import('./wiring-published.ts');

export const catalogApi = httpFunction(async () => (await wiring()).api());
export const catalogRelayProducts = relayFunction('catalog', 'products');
export const catalogRelayCategories = relayFunction('catalog', 'categories');
export const catalogRelayMarkets = relayFunction('catalog', 'markets');
export const catalogRelayGlossaries = relayFunction('catalog', 'glossaries');
export const catalogPages = httpFunction(async () => (await published()).pages());
export const catalogOnCatalog = subscriberFunction('catalog.on-catalog', 'catalog', async () => (await published()).onCatalog());
export const catalogOnInventory = subscriberFunction('catalog.on-inventory', 'inventory', async () =>
  (await published()).onInventory(),
);
export const catalogRelease = taskFunction('catalogRelease', async () => (await published()).release());
export const catalogImport = taskFunction('catalogImport', async () => (await wiring()).importTask());
export const catalogOnClock = clockFunction({
  'catalog.relay-sweep': relaySweep('catalog', ['products', 'categories', 'markets', 'glossaries']),
  'catalog.publish-forgotten': everyFiveMinutes(async () => (await published()).releaseSweep()),
  'catalog.resume-imports': everyFiveMinutes(async () => (await wiring()).importSweep()),
});
