import { expect } from 'chai';
import type { Stock, StockPolicy } from '../../../contracts/inventory/documents.ts';
import { availabilityEvents, availabilityOf } from './availability.ts';

const later: StockPolicy = { kind: 'preorder', limit: 10, availableAt: '2027-03-01T00:00:00.000Z' };
const stock = (availability: Stock['availability'], policy: StockPolicy = { kind: 'deny' }): Stock => ({
  sku: 'SKU-1',
  policy,
  lowStockThreshold: 5,
  layout: ['main'],
  availability,
  totals: { promisable: 3, reserved: 0, sold: 0 },
  countedAt: '2026-11-24T09:00:00.000Z',
  version: 1,
});
const types = (before: Stock['availability'] | undefined, after: Stock) =>
  availabilityEvents(before, after).map(({ type }) => type);

describe('availability', () => {
  it('is low at the threshold and in stock above it', () => {
    expect(availabilityOf({ kind: 'deny' }, 6, 5)).to.equal('in_stock');
    expect(availabilityOf({ kind: 'deny' }, 5, 5)).to.equal('low');
  });

  it('is out at zero, unless the policy promises what comes later', () => {
    expect(availabilityOf({ kind: 'deny' }, 0, 5)).to.equal('out');
    expect(availabilityOf({ kind: 'backorder', limit: 2 }, -1, 5)).to.equal('backorder');
    expect(availabilityOf({ kind: 'backorder', limit: 2 }, -2, 5)).to.equal('out');
    expect(availabilityOf(later, 0, 5)).to.equal('preorder');
    expect(availabilityOf({ kind: 'unlimited' }, -1000, 5)).to.equal('in_stock');
  });
});

describe('the facts of a changed availability', () => {
  it('are none when it is told the same', () => {
    expect(types('low', stock('low'))).to.deep.equal([]);
  });

  it('say low, out and back beside the change itself', () => {
    expect(types('in_stock', stock('low'))).to.deep.equal(['stock.availability_changed.v1', 'stock.low.v1']);
    expect(types('low', stock('out'))).to.deep.equal(['stock.availability_changed.v1', 'stock.out.v1']);
    expect(types('out', stock('in_stock'))).to.deep.equal(['stock.availability_changed.v1', 'stock.back.v1']);
    expect(types('out', stock('low'))).to.deep.equal(['stock.availability_changed.v1', 'stock.back.v1', 'stock.low.v1']);
  });

  it('call stock out that is promised from what comes later', () => {
    expect(types('low', stock('backorder'))).to.deep.equal(['stock.availability_changed.v1', 'stock.out.v1']);
    expect(types('backorder', stock('out'))).to.deep.equal(['stock.availability_changed.v1']);
  });

  it('of new stock are its availability alone, and low when it is', () => {
    expect(types(undefined, stock('in_stock'))).to.deep.equal(['stock.availability_changed.v1']);
    expect(types(undefined, stock('out'))).to.deep.equal(['stock.availability_changed.v1']);
    expect(types(undefined, stock('low'))).to.deep.equal(['stock.availability_changed.v1', 'stock.low.v1']);
  });

  it('say from when a preordered SKU can be had', () => {
    const [changed] = availabilityEvents('in_stock', stock('preorder', later));
    expect(changed?.data).to.deep.equal({
      sku: 'SKU-1',
      availability: 'preorder',
      before: 'in_stock',
      availableAt: '2027-03-01T00:00:00.000Z',
    });
  });
});
