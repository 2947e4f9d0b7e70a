import { expect } from 'chai';
import type { QueryShape } from '../../functions/kit/store/query-shape.ts';
import type { IndexFile } from './index-needs.ts';
import { verifyIndexes } from './verify-indexes.ts';

const none: IndexFile = { indexes: [], fieldOverrides: [] };
const shape = (query: Partial<QueryShape>): QueryShape => ({
  collection: 'orders',
  group: false,
  filters: [],
  orderBy: [],
  ...query,
});
const eq = (field: string) => ({ field, op: 'EQUAL' });
const placed = { field: 'placedAt', direction: 'DESCENDING' };
const byCustomer = {
  collectionGroup: 'orders',
  queryScope: 'COLLECTION',
  fields: [
    { fieldPath: 'customerId', order: 'ASCENDING' },
    { fieldPath: 'placedAt', order: 'DESCENDING' },
  ],
} as const;
const byStatus = {
  ...byCustomer,
  fields: [
    { fieldPath: 'status', order: 'ASCENDING' },
    { fieldPath: 'placedAt', order: 'DESCENDING' },
  ],
} as const;

describe('the index verifier', () => {
  it('asks for nothing where single fields serve', () => {
    const shapes = [
      shape({ filters: [eq('a'), eq('b')] }),
      shape({ orderBy: [placed] }),
      shape({ filters: [{ field: 'a', op: 'LESS_THAN' }] }),
    ];
    expect(verifyIndexes(shapes, none)).to.deep.equal({ missing: [], unused: [] });
  });

  it('misses the index of an equality with an order', () => {
    expect(verifyIndexes([shape({ filters: [eq('customerId')], orderBy: [placed] })], none).missing).to.deep.equal([
      'orders: customerId ==, placedAt DESCENDING',
    ]);
  });

  it('misses the index of an equality with a range', () => {
    expect(
      verifyIndexes([shape({ filters: [eq('status'), { field: 'expiresAt', op: 'LESS_THAN_OR_EQUAL' }] })], none).missing,
    ).to.have.length(1);
  });

  it('takes an implied order by name, but no index read backwards', () => {
    const inOrder = (direction: string) =>
      shape({
        filters: [eq('customerId')],
        orderBy: ['placedAt', '__name__'].map((field) => ({ field, direction })),
      });
    const file = { ...none, indexes: [byCustomer] };
    expect(verifyIndexes([inOrder('DESCENDING')], file)).to.deep.equal({ missing: [], unused: [] });
    expect(verifyIndexes([inOrder('ASCENDING')], file).missing).to.have.length(1);
  });

  it('wants the fields that are added up at the end of an index', () => {
    const added = shape({ collection: 'ledger', filters: [eq('currency')], sums: ['accounts.refunds', 'accounts.sales'] });
    const indexOf = (...fields: string[]) => ({
      collectionGroup: 'ledger',
      queryScope: 'COLLECTION' as const,
      fields: fields.map((fieldPath) => ({ fieldPath, order: 'ASCENDING' as const })),
    });
    const missing = (index: ReturnType<typeof indexOf>) => verifyIndexes([added], { ...none, indexes: [index] }).missing;
    expect(missing(indexOf('currency', 'accounts.sales', 'accounts.refunds'))).to.deep.equal([]);
    expect(missing(indexOf('currency', 'accounts.sales'))).to.have.length(1);
    expect(missing(indexOf('accounts.sales', 'currency', 'accounts.refunds'))).to.have.length(1);
  });

  it('merges indexes that end in the same order', () => {
    const both = shape({ filters: [eq('customerId'), eq('status')], orderBy: [placed] });
    expect(verifyIndexes([both], { ...none, indexes: [byCustomer, byStatus] })).to.deep.equal({ missing: [], unused: [] });
    expect(verifyIndexes([both], { ...none, indexes: [byCustomer] }).missing).to.have.length(1);
  });

  it('tells a field that must equal from a list that must contain', () => {
    const inCategory = shape({ filters: [{ field: 'categories', op: 'ARRAY_CONTAINS' }], orderBy: [placed] });
    const indexOf = (category: object) => ({
      ...byCustomer,
      fields: [{ fieldPath: 'categories', ...category }, byCustomer.fields[1]],
    });
    const missing = (category: object) => verifyIndexes([inCategory], { ...none, indexes: [indexOf(category)] }).missing;
    expect(missing({ arrayConfig: 'CONTAINS' })).to.deep.equal([]);
    expect(missing({ order: 'ASCENDING' })).to.have.length(1);
  });

  it('names an index that no query uses', () => {
    expect(verifyIndexes([], { ...none, indexes: [byStatus] }).unused).to.deep.equal([
      'orders: status ASCENDING, placedAt DESCENDING',
    ]);
  });

  it("does not let one collection use another's index", () => {
    const other = shape({ collection: 'payments', filters: [eq('customerId')], orderBy: [placed] });
    expect(verifyIndexes([other], { ...none, indexes: [byCustomer] })).to.deep.include({
      unused: ['orders: customerId ASCENDING, placedAt DESCENDING'],
    });
  });

  it('wants a field over all collections of a name declared', () => {
    const pending = shape({ collection: 'events', group: true, filters: [eq('relay')] });
    expect(verifyIndexes([pending], none).missing).to.have.length(1);
    const fieldOverrides = [
      { collectionGroup: 'events', fieldPath: 'relay', indexes: [{ order: 'ASCENDING', queryScope: 'COLLECTION_GROUP' }] },
    ];
    expect(verifyIndexes([pending], { ...none, fieldOverrides })).to.deep.equal({ missing: [], unused: [] });
    expect(verifyIndexes([], { ...none, fieldOverrides }).unused).to.deep.equal([
      'events: relay ASCENDING alone over all collections',
    ]);
  });

  it('misses the index of a field that is exempt and queried all the same, itself or with all around it', () => {
    for (const [fieldPath, field] of [
      ['placedAt', 'placedAt'],
      ['policy', 'policy.availableAt'],
      ['*', 'placedAt'],
    ] as const) {
      const fieldOverrides = [{ collectionGroup: 'orders', fieldPath, indexes: [] }];
      const query = shape({ orderBy: [{ field, direction: 'DESCENDING' }] });
      expect(verifyIndexes([query], { ...none, fieldOverrides }).missing, fieldPath).to.have.length(1);
    }
  });

  it('takes an index of one field in its own direction where all others are exempt, and names one that no query used', () => {
    const indexes = [{ order: 'DESCENDING', queryScope: 'COLLECTION' }];
    const fieldOverrides = [
      { collectionGroup: 'orders', fieldPath: '*', indexes: [] },
      { collectionGroup: 'orders', fieldPath: 'placedAt', indexes },
    ];
    const file = { ...none, fieldOverrides };
    const ascending = { ...placed, direction: 'ASCENDING' };
    expect(verifyIndexes([shape({ orderBy: [placed] })], file)).to.deep.equal({ missing: [], unused: [] });
    expect(verifyIndexes([shape({ filters: [eq('placedAt')] })], file).missing).to.deep.equal([]);
    expect(verifyIndexes([shape({ orderBy: [ascending] })], file)).to.deep.equal({
      missing: ['orders: placedAt ASCENDING: "placedAt" has no index of its own there'],
      unused: ['orders: placedAt DESCENDING alone'],
    });
  });
});
