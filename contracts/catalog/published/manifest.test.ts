import { expect } from 'chai';
import * as fc from 'fast-check';
import { availabilityOf } from './availability-of.ts';
import { bucketOf } from './addresses.ts';
import { filesOf, type Manifest } from './manifest.ts';

const hash = (digit: string): string => digit.repeat(24);
const manifest: Manifest = {
  format: 1,
  release: hash('f'),
  publishedAt: '2026-01-01T00:00:00.000Z',
  markets: hash('1'),
  categories: hash('2'),
  availability: hash('3'),
  search: hash('4'),
  newest: hash('5'),
  listings: { tools: { count: 3, pages: [hash('5'), hash('6')] } },
  products: [hash('7'), hash('8'), hash('7')],
  glossaries: { de: hash('9') },
};

describe('a manifest', () => {
  it('names each file once, and itself not among them', () => {
    expect(filesOf(manifest)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(hash));
  });
});

describe('the bucket of a slug', () => {
  it('is FNV-1a, and so the same in every version of every client', () => {
    expect(bucketOf('claw-hammer', 16)).to.equal(bucketOf('claw-hammer', 4096) % 16);
    expect(bucketOf('a', 0x100000000)).to.equal(0xe40c292c);
    expect(bucketOf('foobar', 0x100000000)).to.equal(0xbf9cf968);
  });

  it('is one of those there are', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 512 }), (slug, buckets) => {
        expect(bucketOf(slug, buckets)).to.be.within(0, buckets - 1);
      }),
    );
  });
});

describe('the availability of several SKUs', () => {
  const skus = { A: { availability: 'out' }, B: { availability: 'low' }, C: { availability: 'backorder' } } as const;

  it('is the best there is among them; what is not named is in stock', () => {
    expect(availabilityOf(['A', 'D'], { skus })).to.equal('in_stock');
    expect(availabilityOf(['A', 'B', 'C'], { skus })).to.equal('low');
    expect(availabilityOf(['A', 'C'], { skus })).to.equal('backorder');
    expect(availabilityOf(['A'], { skus })).to.equal('out');
    expect(availabilityOf([], { skus })).to.equal('out');
  });
});
