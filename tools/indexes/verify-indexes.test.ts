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

  it('takes an index read backwards, and an implied order by name', () => {
    const ascending = shape({
      filters: [eq('customerId')],
      orderBy: [
        { field: 'placedAt', direction: 'ASCENDING' },
        { field: '__name__', direction: 'ASCENDING' },
      ],
    });
    expect(verifyIndexes([ascending], { ...none, indexes: [byCustomer] }).missing).to.deep.equal([]);
  });

  it('merges indexes that end in the same order', () => {
    const both = shape({ filters: [eq('customerId'), eq('status')], orderBy: [placed] });
    expect(verifyIndexes([both], { ...none, indexes: [byCustomer, byStatus] })).to.deep.equal({ missing: [], unused: [] });
    expect(verifyIndexes([both], { ...none, indexes: [byCustomer] }).missing).to.have.length(1);
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
    expect(verifyIndexes([], { ...none, fieldOverrides }).unused).to.deep.equal(['events.relay over all collections']);
  });

  it('misses the index of a field that is exempt and queried all the same', () => {
    const fieldOverrides = [{ collectionGroup: 'orders', fieldPath: 'placedAt', indexes: [] }];
    expect(verifyIndexes([shape({ orderBy: [placed] })], { ...none, fieldOverrides }).missing).to.have.length(1);
  });
});
