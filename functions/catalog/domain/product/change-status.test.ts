import { expect } from 'chai';
import type { ProductStatus } from '../../../../contracts/catalog/documents.ts';
import { Rejection } from '../../../../contracts/rejection.ts';
import { archive, publish, restore, unpublish } from './change-status.ts';
import type { Decision, Draft } from './decision.ts';
import { AROUND, draftOf, LATER, MUG, NOW } from './product.fixture.ts';
import { TRANSITIONS } from './transitions.ts';

const published = publish(draftOf(), AROUND, NOW).product;
const IN: Record<ProductStatus, Draft> = { draft: draftOf(), published, archived: archive(published, NOW).product };
const STEPS: Record<string, { to: ProductStatus; go: (product: Draft) => Decision }> = {
  publish: { to: 'published', go: (product) => publish(product, AROUND, LATER) },
  unpublish: { to: 'draft', go: (product) => unpublish(product, LATER) },
  archive: { to: 'archived', go: (product) => archive(product, LATER) },
  restore: { to: 'draft', go: (product) => restore(product, LATER) },
};

function refusalOf(work: () => unknown): Rejection {
  try {
    work();
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}

describe("a product's status", () => {
  it('goes where the table says, by one step each, and nowhere else', () => {
    const gone: string[] = [];
    for (const [status, product] of Object.entries(IN)) {
      for (const { to, go } of Object.values(STEPS)) {
        try {
          expect(go(product).product.status).to.equal(to);
          gone.push(`${status} ${to}`);
        } catch (error) {
          expect(error).to.be.instanceOf(Rejection).with.property('code', 'wrong_status');
        }
      }
    }
    const table = Object.entries(TRANSITIONS).flatMap(([from, targets]) => targets.map((to) => `${from} ${to}`));
    expect(gone).to.have.members(table);
  });

  it('says what happened, with the SKUs', () => {
    expect(publish(draftOf(), AROUND, NOW).events).to.deep.equal([
      {
        type: 'product.published.v1',
        data: { productId: 'p1', slug: 'mug', status: 'published', skus: ['MUG-R', 'MUG-B'] },
      },
    ]);
    expect(archive(published, NOW).events.map(({ type }) => type)).to.deep.equal(['product.archived.v1']);
  });

  it('remembers when it was first on sale', () => {
    const again = publish(unpublish(published, LATER).product, AROUND, LATER).product;
    expect(again).to.include({ firstPublishedAt: NOW, publishedAt: LATER });
    expect(unpublish(published, LATER).product).not.to.have.property('publishedAt');
  });
});

describe('a product that is to be on sale', () => {
  const lack = (over: Partial<Draft>) => refusalOf(() => publish({ ...draftOf(), ...over }, AROUND, NOW)).details['reasons'];

  it('needs a variant', () => {
    expect(lack({ variants: [], marketIds: [] })).to.deep.equal([{ code: 'no_variant' }]);
  });

  it('needs a price in a market that is active', () => {
    const priced = (market: string) => MUG.variants.map((variant) => ({ ...variant, prices: { [market]: { amountMinor: 1 } } }));
    expect(lack({ variants: priced('closed'), marketIds: ['closed'] })).to.deep.equal([{ code: 'no_price_in_active_market' }]);
    expect(lack({ marketIds: [] })).to.deep.equal([{ code: 'no_price_in_active_market' }]);
  });

  it('needs a tax rate in every active market that sells it', () => {
    expect(lack({ taxCategory: 'books' })).to.deep.equal([{ code: 'no_tax_rate', market: 'eu', taxCategory: 'books' }]);
  });
});
