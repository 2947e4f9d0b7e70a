import * as endpoints from '../../contracts/catalog/endpoints.ts';
import * as glossaryEndpoints from '../../contracts/catalog/glossary/endpoints.ts';
import { Glossary } from '../../contracts/catalog/glossary/glossary.ts';
import * as importEndpoints from '../../contracts/catalog/import/endpoints.ts';
import { Market } from '../../contracts/catalog/market.ts';
import { authenticate } from '../kit/auth/authenticate.ts';
import { later, systemClock } from '../kit/clock.ts';
import { firestore } from '../kit/firebase.ts';
import { createApi } from '../kit/http/create-api.ts';
import { type Route, route } from '../kit/http/route.ts';
import { derivedId } from '../kit/ids.ts';
import { isDemoProject } from '../kit/params.ts';
import { armOnCloudTasks } from '../kit/tasks/cloud-tasks.ts';
import { createCategory } from './commands/category/create-category.ts';
import { deleteCategory } from './commands/category/delete-category.ts';
import { replaceCategory } from './commands/category/replace-category.ts';
import { createGlossary } from './commands/glossary/create-glossary.ts';
import { replaceGlossary } from './commands/glossary/replace-glossary.ts';
import { cancelImport } from './commands/import/cancel-import.ts';
import { createImport } from './commands/import/create-import.ts';
import { putImportPart } from './commands/import/put-import-part.ts';
import { runImport } from './commands/import/run-import.ts';
import { startImport } from './commands/import/start-import.ts';
import { closeMarket } from './commands/market/close-market.ts';
import { createMarket } from './commands/market/create-market.ts';
import { replaceMarket } from './commands/market/replace-market.ts';
import { archiveProduct } from './commands/product/archive-product.ts';
import { changePrices } from './commands/product/change-prices.ts';
import { createProduct } from './commands/product/create-product.ts';
import { publishProduct } from './commands/product/publish-product.ts';
import { replaceProduct } from './commands/product/replace-product.ts';
import { restoreProduct } from './commands/product/restore-product.ts';
import { unpublishProduct } from './commands/product/unpublish-product.ts';
import type { Ports } from './ports.ts';
import { getCategory } from './queries/get-category.ts';
import { getGlossary } from './queries/get-glossary.ts';
import { getImport } from './queries/get-import.ts';
import { getMarket } from './queries/get-market.ts';
import { getProduct } from './queries/get-product.ts';
import { listCategories } from './queries/list-categories.ts';
import { listImportRows } from './queries/list-import-rows.ts';
import { listImports } from './queries/list-imports.ts';
import { listProducts } from './queries/list-products.ts';
import { resumeImports } from './schedules/resume-imports.ts';
import { categoriesStore } from './store/categories.ts';
import { checkProduct } from './store/imports/check-product.ts';
import { importsStore } from './store/imports/imports.ts';
import { namedDocumentsStore } from './store/named-documents.ts';
import { productsStore } from './store/products.ts';
import { variantsStore } from './store/variants.ts';
import { publishedRoutes } from './wiring-published.ts';

/** The queue of imports; also the name of the function that handles it. */
const IMPORT_QUEUE = 'catalogImport';
const KEEP_IMPORTS_MS = 30 * 24 * 3_600_000;

const ports: Ports = {
  clock: systemClock,
  derivedId,
  products: productsStore(firestore),
  variants: variantsStore(firestore),
  categories: categoriesStore(firestore),
  markets: namedDocumentsStore(Market, firestore),
  glossaries: namedDocumentsStore(Glossary, firestore),
  imports: importsStore(firestore),
  checkProduct,
  armImport: (importId, version, dueAt) =>
    armOnCloudTasks({ queue: IMPORT_QUEUE, id: `${importId}-${version}`, dueAt, payload: { importId } }),
  purgeAt: (now) => new Date(later(now, KEEP_IMPORTS_MS)),
};

/** The HTTP API of the catalogue. */
export function api() {
  return createApi({
    service: 'catalog',
    authenticate,
    clock: systemClock,
    demo: isDemoProject(),
    routes: [
      ...productRoutes(),
      ...categoryRoutes(),
      ...marketRoutes(),
      ...glossaryRoutes(),
      ...importRoutes(),
      ...publishedRoutes(),
    ],
  });
}

/** Works on the import of a task. */
export function importTask() {
  return (payload: Readonly<Record<string, string>>, now: string) => runImport(ports)(payload['importId'] ?? '', now);
}

/** Works on imports that no task got on with. */
export function importSweep() {
  return resumeImports(ports);
}

/** A thing with its version as ETag; a new one with its address too. */
function tagged<T extends { readonly id: string; readonly version: number }>(body: T, folder?: string) {
  return { body, etag: body.version, ...(folder === undefined ? {} : { headers: { location: `/v1/${folder}/${body.id}` } }) };
}

function productRoutes(): Route[] {
  return [
    route(endpoints.createProduct, async ({ body, actor, idempotencyKey }) =>
      tagged(await createProduct(ports)(body, actor, idempotencyKey), 'products'),
    ),
    route(endpoints.listProducts, async ({ query }) => ({ body: await listProducts(ports)(query) })),
    route(endpoints.listVariants, async ({ query }) => ({ body: await ports.variants.list(query) })),
    route(endpoints.getProduct, async ({ params }) => tagged(await getProduct(ports)(params.id))),
    route(endpoints.replaceProduct, async ({ params, body, actor, ifMatch }) =>
      tagged(await replaceProduct(ports)(params.id, body, ifMatch, actor)),
    ),
    route(endpoints.changePrices, async ({ params, body, actor, ifMatch }) =>
      tagged(await changePrices(ports)(params.id, body.prices, ifMatch, actor)),
    ),
    route(endpoints.publishProduct, async ({ params, actor, ifMatch }) =>
      tagged(await publishProduct(ports)(params.id, ifMatch, actor)),
    ),
    route(endpoints.unpublishProduct, async ({ params, actor, ifMatch }) =>
      tagged(await unpublishProduct(ports)(params.id, ifMatch, actor)),
    ),
    route(endpoints.archiveProduct, async ({ params, actor, ifMatch }) =>
      tagged(await archiveProduct(ports)(params.id, ifMatch, actor)),
    ),
    route(endpoints.restoreProduct, async ({ params, actor, ifMatch }) =>
      tagged(await restoreProduct(ports)(params.id, ifMatch, actor)),
    ),
  ];
}

function categoryRoutes(): Route[] {
  return [
    route(endpoints.createCategory, async ({ body, actor, idempotencyKey }) =>
      tagged(await createCategory(ports)(body, actor, idempotencyKey), 'categories'),
    ),
    route(endpoints.listCategories, async ({ query }) => ({ body: await listCategories(ports)(query) })),
    route(endpoints.getCategory, async ({ params }) => tagged(await getCategory(ports)(params.id))),
    route(endpoints.replaceCategory, async ({ params, body, actor, ifMatch }) =>
      tagged(await replaceCategory(ports)(params.id, body, ifMatch, actor)),
    ),
    route(endpoints.deleteCategory, async ({ params, actor, ifMatch }) => {
      await deleteCategory(ports)(params.id, ifMatch, actor);
      return {};
    }),
  ];
}

function marketRoutes(): Route[] {
  return [
    route(endpoints.createMarket, async ({ body, actor }) => tagged(await createMarket(ports)(body, actor), 'markets')),
    route(endpoints.listMarkets, async ({ query }) => ({ body: await ports.markets.list(query) })),
    route(endpoints.getMarket, async ({ params }) => tagged(await getMarket(ports)(params.id))),
    route(endpoints.replaceMarket, async ({ params, body, actor, ifMatch }) =>
      tagged(await replaceMarket(ports)(params.id, body, ifMatch, actor)),
    ),
    route(endpoints.closeMarket, async ({ params, actor, ifMatch }) =>
      tagged(await closeMarket(ports)(params.id, ifMatch, actor)),
    ),
  ];
}

function glossaryRoutes(): Route[] {
  const ofLocale = (glossary: Glossary) => ({ body: glossary, etag: glossary.version });
  return [
    route(glossaryEndpoints.createGlossary, async ({ body, actor }) => ({
      ...ofLocale(await createGlossary(ports)(body, actor)),
      headers: { location: `/v1/glossaries/${body.locale}` },
    })),
    route(glossaryEndpoints.listGlossaries, async ({ query }) => ({ body: await ports.glossaries.list(query) })),
    route(glossaryEndpoints.getGlossary, async ({ params }) => ofLocale(await getGlossary(ports)(params.locale))),
    route(glossaryEndpoints.replaceGlossary, async ({ params, body, actor, ifMatch }) =>
      ofLocale(await replaceGlossary(ports)(params.locale, body.entries, ifMatch, actor)),
    ),
  ];
}

function importRoutes(): Route[] {
  return [
    route(importEndpoints.createImport, async ({ body, actor, idempotencyKey }) =>
      tagged(await createImport(ports)(body, actor, idempotencyKey), 'imports'),
    ),
    route(importEndpoints.putImportPart, async ({ params, raw, headers }) => ({
      body: await putImportPart(ports)(params.id, { n: params.n, text: raw, type: headers.get('content-type') ?? '' }),
    })),
    route(importEndpoints.startImport, async ({ params, body }) => tagged(await startImport(ports)(params.id, body.parts))),
    route(importEndpoints.cancelImport, async ({ params }) => tagged(await cancelImport(ports)(params.id))),
    route(importEndpoints.listImports, async ({ query }) => ({ body: await listImports(ports)(query) })),
    route(importEndpoints.getImport, async ({ params }) => tagged(await getImport(ports)(params.id))),
    route(importEndpoints.listImportRows, async ({ params, query }) => ({ body: await listImportRows(ports)(params.id, query) })),
  ];
}
