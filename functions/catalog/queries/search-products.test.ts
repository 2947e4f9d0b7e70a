import { expect } from 'chai';
import { SearchQuery } from '../../../contracts/catalog/published/search.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { searchProducts } from './search-products.ts';

describe('a search of what is published', () => {
  const query = SearchQuery.parse({ market: 'eu', q: 'cup' });

  /** What becomes of a search that goes wrong in that way, and the timers that it arms. */
  async function searchThat(failure: Error, isOfThisRecipe: boolean) {
    const armed: unknown[] = [];
    const search = searchProducts({
      clock: () => '2026-11-24T10:00:03.000Z',
      armRelease: async (...timer) => {
        await Promise.resolve(armed.push(timer));
      },
      published: { isOfThisRecipe: () => Promise.resolve(isOfThisRecipe), opened: () => Promise.reject(failure) },
    });
    const ended: unknown = await search(query).catch((error: unknown) => error);
    return { ended, armed };
  }

  it('whose files another version made is refused for the moment, and a release is due', async () => {
    const { ended, armed } = await searchThat(new TypeError('no words'), false);
    expect(ended).to.be.instanceOf(Rejection).and.include({ code: 'not_ready' });
    expect(armed).to.deep.equal([[`release-${Date.parse('2026-11-24T10:00:05.000Z') / 5_000}`, '2026-11-24T10:00:05.000Z']]);
  });

  it('that fails over files of this version is a defect, and a refusal is what it is', async () => {
    const defect = new TypeError('no words');
    expect(await searchThat(defect, true)).to.deep.equal({ ended: defect, armed: [] });
    const refusal = new Rejection('unknown_market', 'No.');
    expect(await searchThat(refusal, false)).to.deep.equal({ ended: refusal, armed: [] });
  });
});
