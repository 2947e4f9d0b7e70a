import * as z from 'zod/mini';
import { endpoint, page } from '../endpoint.ts';
import { Cursor, Id, line, PageSize, Sku } from '../ids.ts';
import { ProductStatus } from './documents.ts';
import { Market, MarketId, MarketInput } from './market.ts';
import { CategoryInput } from './product/category-input.ts';
import { PriceChanges, ProductInput } from './product/product-input.ts';
import { CategoryView, NewMarket, ProductSummary, ProductView, VariantView } from './views.ts';

const ofId = z.strictObject({ id: Id });
const ofMarket = z.strictObject({ id: MarketId });
const paged = { limit: PageSize, cursor: z.optional(Cursor) };

const changing = ['not_found', 'precondition_failed', 'wrong_status', 'contention'] as const;
const contentRefused = ['sku_taken', 'slug_taken', 'unknown_market', 'unknown_category', 'product_too_large'] as const;

export const createProduct = endpoint({
  method: 'POST',
  path: '/v1/products',
  summary: 'Make a product, as a draft; a repeat with the same key answers the product made before',
  access: 'catalog.write',
  idempotent: true,
  status: 201,
  body: ProductInput,
  response: ProductView,
  rejections: ['idempotency_key_reused', ...contentRefused, 'contention'],
});

export const listProducts = endpoint({
  method: 'GET',
  path: '/v1/products',
  summary: 'List products by title; by status, category or the beginning of the title if asked',
  access: 'catalog.read',
  query: z.strictObject({
    status: z.optional(ProductStatus),
    category: z.optional(Id),
    prefix: z.optional(line(80)),
    ...paged,
  }),
  response: page(ProductSummary),
  rejections: [],
});

export const listVariants = endpoint({
  method: 'GET',
  path: '/v1/variants',
  summary: 'List variants of all products by SKU, drafts too; those whose SKU begins so if asked (as it is written, case counts)',
  access: 'catalog.read',
  query: z.strictObject({ prefix: z.optional(Sku), ...paged }),
  response: page(VariantView),
  rejections: [],
});

export const getProduct = endpoint({
  method: 'GET',
  path: '/v1/products/{id}',
  summary: 'One product with its variants and prices',
  access: 'catalog.read',
  params: ofId,
  response: ProductView,
  rejections: ['not_found'],
});

export const replaceProduct = endpoint({
  method: 'PUT',
  path: '/v1/products/{id}',
  summary: 'Say anew what a product is, whole; a former slug becomes a redirect, a SKU left out is sold no more',
  access: 'catalog.write',
  ifMatch: true,
  params: ofId,
  body: ProductInput,
  response: ProductView,
  rejections: [...changing, ...contentRefused, 'not_publishable'],
});

export const changePrices = endpoint({
  method: 'PATCH',
  path: '/v1/products/{id}/prices',
  summary: 'Set prices by SKU and market, or take them away with null; what is not named stays',
  access: 'catalog.write',
  ifMatch: true,
  params: ofId,
  body: z.strictObject({ prices: PriceChanges }),
  response: ProductView,
  rejections: [...changing, 'unknown_sku', 'unknown_market', 'product_too_large', 'not_publishable'],
});

export const publishProduct = endpoint({
  method: 'POST',
  path: '/v1/products/{id}/publish',
  summary: 'Put a draft on sale; it needs a variant with a price in an active market that taxes it',
  access: 'catalog.write',
  ifMatch: true,
  params: ofId,
  response: ProductView,
  rejections: [...changing, 'not_publishable'],
});

export const unpublishProduct = endpoint({
  method: 'POST',
  path: '/v1/products/{id}/unpublish',
  summary: 'Take a product off sale; it is a draft again',
  access: 'catalog.write',
  ifMatch: true,
  params: ofId,
  response: ProductView,
  rejections: changing,
});

export const archiveProduct = endpoint({
  method: 'DELETE',
  path: '/v1/products/{id}',
  summary: 'Lay a product aside; its slug and SKUs stay its own if it was ever on sale, and are free otherwise',
  access: 'catalog.write',
  ifMatch: true,
  params: ofId,
  response: ProductView,
  rejections: changing,
});

export const restoreProduct = endpoint({
  method: 'POST',
  path: '/v1/products/{id}/restore',
  summary: 'Make an archived product a draft again; it needs its slug and SKUs back',
  access: 'catalog.write',
  ifMatch: true,
  params: ofId,
  response: ProductView,
  rejections: [...changing, 'sku_taken', 'slug_taken'],
});

const misplaced = ['slug_taken', 'unknown_category', 'category_cycle', 'category_too_deep'] as const;

export const createCategory = endpoint({
  method: 'POST',
  path: '/v1/categories',
  summary: 'Make a category; a repeat with the same key answers the category made before',
  access: 'catalog.write',
  idempotent: true,
  status: 201,
  body: CategoryInput,
  response: CategoryView,
  rejections: ['idempotency_key_reused', ...misplaced, 'too_many_categories', 'contention'],
});

export const listCategories = endpoint({
  method: 'GET',
  path: '/v1/categories',
  summary: 'List categories by slug; parentId says where each hangs',
  access: 'catalog.read',
  query: z.strictObject(paged),
  response: page(CategoryView),
  rejections: [],
});

export const getCategory = endpoint({
  method: 'GET',
  path: '/v1/categories/{id}',
  summary: 'One category',
  access: 'catalog.read',
  params: ofId,
  response: CategoryView,
  rejections: ['not_found'],
});

export const replaceCategory = endpoint({
  method: 'PUT',
  path: '/v1/categories/{id}',
  summary: 'Say anew what a category is, whole; another parentId moves it with all below it',
  access: 'catalog.write',
  ifMatch: true,
  params: ofId,
  body: CategoryInput,
  response: CategoryView,
  rejections: ['not_found', 'precondition_failed', ...misplaced, 'contention'],
});

export const deleteCategory = endpoint({
  method: 'DELETE',
  path: '/v1/categories/{id}',
  summary: 'Take away a category that has none below it; products that named it no longer stand in it',
  access: 'catalog.write',
  ifMatch: true,
  params: ofId,
  status: 204,
  rejections: ['not_found', 'precondition_failed', 'category_not_empty', 'contention'],
});

export const createMarket = endpoint({
  method: 'POST',
  path: '/v1/markets',
  summary: 'Make a market; its id and currency stay as they are',
  access: 'markets.write',
  status: 201,
  body: NewMarket,
  response: Market.schema,
  rejections: ['already_exists', 'contention'],
});

export const listMarkets = endpoint({
  method: 'GET',
  path: '/v1/markets',
  summary: 'List markets by id',
  access: 'catalog.read',
  query: z.strictObject(paged),
  response: page(Market.schema),
  rejections: [],
});

export const getMarket = endpoint({
  method: 'GET',
  path: '/v1/markets/{id}',
  summary: 'One market',
  access: 'catalog.read',
  params: ofMarket,
  response: Market.schema,
  rejections: ['not_found'],
});

export const replaceMarket = endpoint({
  method: 'PUT',
  path: '/v1/markets/{id}',
  summary: 'Say anew what a market is, whole, but for its currency: prices in it are amounts of that',
  access: 'markets.write',
  ifMatch: true,
  params: ofMarket,
  body: MarketInput,
  response: Market.schema,
  rejections: ['not_found', 'precondition_failed', 'currency_fixed', 'contention'],
});

export const closeMarket = endpoint({
  method: 'DELETE',
  path: '/v1/markets/{id}',
  summary: 'Close a market: nothing is sold there any more; it is kept, since prices and orders name it',
  access: 'markets.write',
  ifMatch: true,
  params: ofMarket,
  response: Market.schema,
  rejections: ['not_found', 'precondition_failed', 'wrong_status', 'contention'],
});
