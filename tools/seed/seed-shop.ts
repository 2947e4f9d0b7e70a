import { systemClock } from '../../functions/kit/clock.ts';
import { ToolFailure } from '../failure.ts';
import { sampleAccounts } from './accounts.ts';
import { deliverEvents } from './load/deliver.ts';
import { loadOthers, loadOwner } from './load/load-accounts.ts';
import { loadCatalogue } from './load/load-catalogue.ts';
import { loadStock } from './load/load-stock.ts';
import { staffApi } from './load/staff-api.ts';
import { allGoods } from './shop/all-goods.ts';

/** What a step of loading the shop has done, for the terminal. */
export type Step = (text: string) => void;

/**
 * Loads the sample shop into emulators of Auth and Firestore that hold nothing yet and trigger nothing: through the APIs of identity, catalog and inventory,
 * in this process, as the staff would. `env` is what `startEmulators` tells; it becomes this process's own.
 */
export async function seedShop(env: Readonly<Record<string, string>>, step: Step): Promise<void> {
  const host = env['FIREBASE_AUTH_EMULATOR_HOST'];
  if (host === undefined) throw new ToolFailure('The sample shop is for emulators.', 'Load it with "npm start".');
  Object.assign(process.env, env);
  const [identity, catalog, published, inventory] = await Promise.all([
    import('../../functions/identity/wiring.ts'),
    import('../../functions/catalog/wiring.ts'),
    import('../../functions/catalog/wiring-published.ts'),
    import('../../functions/inventory/wiring.ts'),
  ]);

  const token = await loadOwner(host);
  const shop = staffApi(catalog.api(), token);
  const importProducts = (importId: string): Promise<void> => catalog.importTask()({ importId }, systemClock());
  await Promise.all([
    loadOthers(host, staffApi(identity.api(), token)).then(() => step(`${sampleAccounts.length} accounts`)),
    loadCatalogue(shop, importProducts).then(() => step(`${allGoods.length} products on sale`)),
    loadStock(staffApi(inventory.api(), token)).then(() => step('stock counted')),
  ]);
  await deliverEvents([
    { name: 'identity.on-identity', topic: 'identity', subscriptions: identity.onIdentity() },
    { name: 'catalog.on-catalog', topic: 'catalog', subscriptions: published.onCatalog() },
    { name: 'catalog.on-inventory', topic: 'inventory', subscriptions: published.onInventory() },
  ]);
  await shop('POST', '/v1/releases');
  step('events delivered, catalogue published');
}
