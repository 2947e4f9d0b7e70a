import { httpFunction } from '../kit/functions/http.ts';
import { relayFunction } from '../kit/functions/relay.ts';
import { relaySweepFunction } from '../kit/functions/relay-sweep.ts';
import { runAs } from '../kit/functions/run-as.ts';
import { scheduleFunction } from '../kit/functions/schedule.ts';
import { subscriberFunction } from '../kit/functions/subscriber.ts';
import { taskFunction } from '../kit/functions/task.ts';

runAs('tasks');

const wiring = () => import('./wiring.ts');
const published = () => import('./wiring-published.ts');

export const catalogApi = httpFunction(async () => (await wiring()).api());
export const catalogRelayProducts = relayFunction('catalog', 'products');
export const catalogRelayCategories = relayFunction('catalog', 'categories');
export const catalogRelayMarkets = relayFunction('catalog', 'markets');
export const catalogRelayGlossaries = relayFunction('catalog', 'glossaries');
export const catalogRelaySweep = relaySweepFunction('catalog', ['products', 'categories', 'markets', 'glossaries']);
export const catalogPages = httpFunction(async () => (await published()).pages());
export const catalogOnCatalog = subscriberFunction('catalog.on-catalog', 'catalog', async () => (await published()).onCatalog());
export const catalogOnInventory = subscriberFunction('catalog.on-inventory', 'inventory', async () =>
  (await published()).onInventory(),
);
export const catalogRelease = taskFunction('catalogRelease', async () => (await published()).release());
export const catalogReleaseSweep = scheduleFunction('catalog.publish-forgotten', 'every 5 minutes', async () =>
  (await published()).releaseSweep(),
);
export const catalogImport = taskFunction('catalogImport', async () => (await wiring()).importTask());
export const catalogImportSweep = scheduleFunction('catalog.resume-imports', 'every 5 minutes', async () =>
  (await wiring()).importSweep(),
);
