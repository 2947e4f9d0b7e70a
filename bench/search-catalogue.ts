import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Product } from '../contracts/catalog/documents.ts';
import { AvailabilityFile, SearchFile } from '../contracts/catalog/published/published-files.ts';
import { buildCatalogue } from '../functions/catalog/domain/published/build-catalogue.ts';
import { emptyShelf } from '../functions/catalog/domain/release/shelf.ts';
import { openSearch } from '../search/open-search.ts';
import { searchCatalog } from '../search/search-catalog.ts';
import { sampleSource } from '../tools/seed/generate/catalogue.fixture.ts';

/*
 * The published catalogue of many products, made of the sample shop's, each with words and SKUs of its own beside those of its model.
 *   npx node bench/search-catalogue.ts --products 10000
 * Prints one line of JSON: how long a release takes to build, how large its search file is, and how long it takes from its text to an answer:
 * to parse it, to open it, to list without words for the first time, to search with a word for the first time, and to search again and again.
 */
const { values } = parseArgs({
  options: { products: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '40' } },
});
const count = Number(values.products);
const source = sampleSource();
const QUERIES = ['hammer', 'lether wallet', 'schneidbrett', 'blue mug', 'leahter tote', 'no such thing', 'k', ''];

function multiplied(index: number): Product {
  const model = source.products[index % source.products.length];
  if (!model) throw new Error('The sample shop is empty');
  const round = Math.floor(index / source.products.length);
  const word = createHash('sha256').update(`word ${index}`).digest('hex').replace(/\d/g, '').slice(0, 9);
  return {
    ...model,
    id: `${model.id}-${round}`,
    slug: `${model.slug}-${round}`,
    title: `${model.title} ${word}`,
    variants: model.variants.map((variant) => ({ ...variant, sku: `${variant.sku}-${round}` })),
  };
}

function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const started = performance.now();
  return { result: work(), ms: Number((performance.now() - started).toFixed(1)) };
}

const products = Array.from({ length: count }, (_, index) => multiplied(index));
const shelf = emptyShelf((text) => createHash('sha256').update(text).digest('hex').slice(0, 24));
const built = timed(() => buildCatalogue({ ...source, products }, shelf));
const json = shelf.files.get(built.result.search) ?? '';
const parsed = timed((): unknown => JSON.parse(json));
const file = SearchFile.parse(parsed.result);
const opened = timed(() => openSearch(file));
const availability = AvailabilityFile.parse({ format: 1, kind: 'availability', skus: {} });
const ask = (q: string) => timed(() => searchCatalog(opened.result, availability, { market: 'eu', q, locale: 'en' })).ms;

const first = { withoutWords: ask(''), withWords: ask('hammer') };
const times = Array.from({ length: Number(values.rounds) }, () => QUERIES.map(ask)).flat();
const sorted = times.toSorted((one, other) => one - other);
const gzipped = gzipSync(json, { level: 9 }).byteLength;
console.log(
  JSON.stringify({
    products: count,
    files: shelf.files.size,
    buildMs: built.ms,
    searchFileBytes: json.length,
    searchFileGzipped: gzipped,
    gzippedPerProduct: Math.round(gzipped / count),
    parseMs: parsed.ms,
    openMs: opened.ms,
    firstMs: first,
    queryMs: { p50: sorted[Math.floor(sorted.length / 2)], p99: sorted[Math.floor(sorted.length * 0.99)] },
  }),
);
