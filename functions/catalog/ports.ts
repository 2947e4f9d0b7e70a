import type { ActorRef } from '../../contracts/actor.ts';
import type { AvailabilityOfSku, Category, CategoryTree, Product, ProductStatus } from '../../contracts/catalog/documents.ts';
import type { Glossary } from '../../contracts/catalog/glossary/glossary.ts';
import type { Import, PartInfo, RowCounts, RowOutcome, RowReport, StagedRow } from '../../contracts/catalog/import/import.ts';
import type { Market } from '../../contracts/catalog/market.ts';
import type { FileHash } from '../../contracts/catalog/published/manifest.ts';
import type { AvailabilityFile } from '../../contracts/catalog/published/published-files.ts';
import type { ProductSummary, VariantView } from '../../contracts/catalog/views.ts';
import type { Instant } from '../../contracts/ids.ts';
import type { OpenSearch } from '../../search/open-search.ts';
import type { CategoryDecision, CategoryRemoval } from './domain/category/decide.ts';
import type { CheckProduct, GroupDecision } from './domain/import/decide-group.ts';
import type { Group } from './domain/import/group-rows.ts';
import type { ReadStep, Stretch } from './domain/import/plan-reading.ts';
import type { Reading } from './domain/import/read-group.ts';
import type { Named } from './domain/named.ts';
import type { Around, Decision, Needs } from './domain/product/decision.ts';
import type { CatalogSource } from './domain/published/build-catalogue.ts';
import type { CurrentRelease, NextRelease } from './domain/release/current-release.ts';
import type { LastChanges } from './domain/release/need.ts';

/** Who changes something, and when. */
export type Change = { readonly id: string; readonly by: ActorRef; readonly now: Instant };

/** A page of a listing: what it holds, and after what the next one begins. */
export type Page<T> = { readonly items: T[]; readonly nextCursor?: string };

/** Which page of a listing is asked for. */
export type PageOf = { readonly limit: number; readonly cursor?: string | undefined };

/** Which products to list, by title. */
export type ProductFilter = PageOf & {
  readonly status?: ProductStatus | undefined;
  readonly category?: string | undefined;
  /** The beginning of a title, as `titleKeyOf` writes it. */
  readonly prefix?: string | undefined;
};

/** How a product changes: what is asked for beside it, and what is decided; undefined changes nothing. Pure; may be asked several times. */
export type ProductChange = Change & {
  readonly needs: Needs;
  readonly decide: (present: Product | undefined, around: Around) => Decision | undefined;
};

/** The products in the database, with the variants and slugs that follow from them. */
export type Products = {
  /** One atomic commit of product, variants, slugs and events; answers the product as it is then. Refuses `sku_taken` and `slug_taken`. */
  change(change: ProductChange): Promise<Product>;
  find(id: string): Promise<Product | undefined>;
  list(filter: ProductFilter): Promise<Page<ProductSummary>>;
};

/** The variants in the database, for reading; they are written with their products. */
export type Variants = {
  /** By SKU; `prefix` is the beginning of one. */
  list(filter: PageOf & { readonly prefix?: string | undefined }): Promise<Page<VariantView>>;
};

/** How a category or the tree changes; undefined changes nothing. Pure; may be asked several times. */
export type CategoryChange<D extends CategoryDecision | CategoryRemoval | undefined> = Change & {
  readonly decide: (present: Category | undefined, nodes: CategoryTree['nodes']) => D;
};

/** The categories in the database. */
export type Categories = {
  /** One atomic commit of category, tree and event; answers the category as it is then. */
  change(change: CategoryChange<CategoryDecision | undefined>): Promise<Category>;
  /** One atomic commit that takes a category out of the tree and away. */
  remove(change: CategoryChange<CategoryRemoval>): Promise<void>;
  find(id: string): Promise<Category | undefined>;
  list(page: PageOf): Promise<Page<Category>>;
};

/** Documents in the database whose ids staff choose. */
export type NamedDocuments<T> = {
  /** One atomic commit of the document and what is to say of it; undefined changes nothing. Answers it as it is then. */
  change(change: Change & { readonly decide: (present: T | undefined) => Named<Omit<T, 'version'>> | undefined }): Promise<T>;
  find(id: string): Promise<T | undefined>;
  list(page: PageOf): Promise<Page<T>>;
};

/** How the product of an import's rows is written: by the rows and the product as it is read now. Pure; may be asked several times. */
export type WriteGroup = {
  readonly of: Import;
  readonly slug: string;
  readonly now: Instant;
  readonly decide: (rows: readonly StagedRow[], present: Product | undefined) => GroupDecision;
};

/** The imports in the database. */
export type Imports = {
  /** One atomic change of an import; undefined changes nothing. Answers it as it is then. */
  change(id: string, decide: (present: Import | undefined) => Import | undefined): Promise<Import>;
  putPart(
    id: string,
    part: { readonly n: number; readonly text: string },
    decide: (present: Import | undefined, part: PartInfo) => Import | undefined,
  ): Promise<PartInfo>;
  find(id: string): Promise<Import | undefined>;
  list(page: PageOf): Promise<Page<Import>>;
  rows(id: string, filter: PageOf & { readonly outcome?: RowOutcome | undefined }): Promise<Page<RowReport>>;
  /** What comes next in the text. */
  readOn(present: ReadingImport): Promise<Stretch>;
  /** One atomic commit of a step of reading, if the import is still as it was; false otherwise. */
  stage(
    present: ReadingImport,
    slugs: readonly string[],
    decide: (groups: ReadonlyMap<string, Group>) => ReadStep,
  ): Promise<boolean>;
  groupsAfter(id: string, line: number, limit: number): Promise<readonly Group[]>;
  /** One atomic commit of a product with the reports of all its rows, once. Refuses `sku_taken` and `slug_taken`. */
  writeGroup(write: WriteGroup): Promise<RowCounts>;
  /** All markets by id, and the ids of all categories by slug. */
  surroundings(): Promise<Pick<Reading, 'markets' | 'categoryIds'>>;
  /** Imports under way that have not got on since, a bounded number of them. */
  stalled(before: Instant, limit: number): Promise<readonly string[]>;
};

/** An import whose text is being read. */
export type ReadingImport = Extract<Import, { status: 'reading' }>;

/** What the use cases of the catalogue need from the world. */
export type Ports = {
  readonly clock: () => Instant;
  /** The id that follows from its parts; also the fingerprint of a request. */
  readonly derivedId: (...parts: readonly string[]) => string;
  readonly products: Products;
  readonly variants: Variants;
  readonly categories: Categories;
  readonly markets: NamedDocuments<Market>;
  readonly glossaries: NamedDocuments<Glossary>;
  readonly imports: Imports;
  readonly checkProduct: CheckProduct;
  /** Arms the next stretch of an import; the sweeper stands behind it. */
  readonly armImport: (importId: string, version: number, dueAt: Instant) => Promise<void>;
  /** When what an import leaves behind may go, as the database's TTL wants it. */
  readonly purgeAt: (now: Instant) => unknown;
};

/** The catalogue as it stood at one instant of the database, RFC 3339 with nanoseconds. */
export type SourceAt = {
  readonly readTime: string;
  readonly changes: LastChanges;
  everything(): Promise<CatalogSource>;
  /**
   * Whether a product or category was committed after an instant though it says to be changed no later than one that was committed before;
   * true as well when so much was changed at that time that to look at each would cost what reading everything does.
   */
  overlapped(readTime: string): Promise<boolean>;
  /** What inventory said of SKUs since then. */
  availabilitySince(instant: Instant): Promise<readonly AvailabilityOfSku[]>;
};

/** The releases in the database. */
export type Releases = {
  /** Reads the catalogue at one instant, without hindering anyone who writes. */
  atOneInstant<T>(read: (source: SourceAt) => Promise<T>): Promise<T>;
  current(): Promise<CurrentRelease | undefined>;
  /** The JSON of a published file. */
  read(hash: FileHash): Promise<string | undefined>;
  /** Keeps files that are not kept yet, for later use or as rubbish; answers how many it wrote. */
  keep(files: ReadonlyMap<FileHash, string>, now: Instant): Promise<number>;
  /** Shows a release whose files are kept, in one atomic commit; answers the release that is shown then, which is another when a later read was faster. */
  show(next: NextRelease, now: Instant): Promise<CurrentRelease>;
};

/** What publishing needs from the world. */
export type ReleasePorts = {
  readonly clock: () => Instant;
  /** The name of a published file: the first 24 hex digits of its SHA-256. */
  readonly hash: (text: string) => FileHash;
  readonly releases: Releases;
  /** Arms the timer of a release. */
  readonly armRelease: (id: string, dueAt: Instant) => Promise<void>;
};

/** What inventory said of SKUs, in the database. */
export type Availabilities = {
  /** Keeps it unless something of the same or a later sequence is kept. */
  note(said: AvailabilityOfSku): Promise<void>;
};

/** The published catalogue, opened to be searched. */
export type PublishedCatalogue = {
  /** Whether the present release was made as this version makes one; true before the first. */
  isOfThisRecipe(): Promise<boolean>;
  /** Undefined before the first release. */
  opened(): Promise<
    { readonly search: OpenSearch; readonly availability: AvailabilityFile; readonly markets: readonly Market[] } | undefined
  >;
};
