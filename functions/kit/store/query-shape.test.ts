import { expect } from 'chai';
import { shapeOf } from './query-shape.ts';

const field = (fieldPath: string) => ({ field: { fieldPath } });

describe('the shape of a query', () => {
  it('forgets values and the order in which filters were given', () => {
    const filters = [
      { fieldFilter: { ...field('status'), op: 'EQUAL', value: { stringValue: 'paid' } } },
      { unaryFilter: { ...field('paidAt'), op: 'IS_NULL' } },
    ];
    const shapes = [filters, filters.toReversed()].map((both) =>
      shapeOf({ from: [{ collectionId: 'orders' }], where: { compositeFilter: { op: 'AND', filters: both } } }),
    );
    expect(shapes[0]).to.deep.equal({
      collection: 'orders',
      group: false,
      filters: [
        { field: 'paidAt', op: 'IS_NULL' },
        { field: 'status', op: 'EQUAL' },
      ],
      orderBy: [],
    });
    expect(shapes[1]).to.deep.equal(shapes[0]);
  });

  it('keeps its order with directions, and whether it goes over all collections of a name', () => {
    const query = {
      from: [{ collectionId: 'events', allDescendants: true }],
      orderBy: [{ ...field('at'), direction: 'DESCENDING' }],
    };
    expect(shapeOf(query)).to.include({ collection: 'events', group: true });
    expect(shapeOf(query).orderBy).to.deep.equal([{ field: 'at', direction: 'DESCENDING' }]);
  });

  it('names the fields that are added up, once each, and no count', () => {
    const figures = [{ count: {} }, { sum: field('b') }, { avg: field('a') }, { sum: field('a') }];
    expect(shapeOf({ from: [{ collectionId: 'ledger' }] }, figures).sums).to.deep.equal(['a', 'b']);
    expect(shapeOf({ from: [{ collectionId: 'ledger' }] }, [{ count: {} }])).not.to.have.property('sums');
  });
});
