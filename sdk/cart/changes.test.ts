import { expect } from 'chai';
import { addTo, EMPTY_BASE, isKeptCart, isNone, lay, NO_CHANGES, setIn, settledOver, without } from './changes.ts';

const base = { market: 'eu', lines: { MUG: 1, BOWL: 2 } };

describe('changes of a cart', () => {
  it('lie over what the shop has', () => {
    const changes = setIn(setIn(addTo(NO_CHANGES, 'MUG', 2), 'BOWL', { to: 0 }), 'JUG', { to: 4 });

    expect(lay(changes, base)).to.deep.equal({ market: 'eu', lines: { MUG: 3, JUG: 4 } });
    expect(lay({ ...changes, market: 'us' }, EMPTY_BASE)).to.deep.equal({ market: 'us', lines: { MUG: 2, JUG: 4 } });
  });

  it('add up, to 99 at most', () => {
    const twice = addTo(addTo(NO_CHANGES, 'MUG', 1), 'MUG', 2);
    const set = addTo(setIn(NO_CHANGES, 'MUG', { to: 5 }), 'MUG', 2);

    expect([twice.lines, set.lines]).to.deep.equal([{ MUG: { more: 3 } }, { MUG: { to: 7 } }]);
    expect(lay(addTo(NO_CHANGES, 'MUG', 99), base).lines['MUG']).to.equal(99);
  });

  it('become plain numbers when they are sent, so that sending them again does nothing', () => {
    const sent = settledOver(addTo(NO_CHANGES, 'MUG', 2), base);
    const after = lay(sent, base);

    expect(sent.lines).to.deep.equal({ MUG: { to: 3 } });
    expect(lay(settledOver(sent, after), after)).to.deep.equal(after);
  });

  it('are gone when confirmed, but for those that came later', () => {
    const sent = settledOver(addTo(addTo(NO_CHANGES, 'MUG', 1), 'BOWL', 1), base);
    const later = addTo(sent, 'MUG', 1);

    expect(isNone(without(sent, sent))).to.equal(true);
    expect(without(later, sent)).to.deep.equal({ lines: { MUG: { to: 3 } } });
  });

  it('are read back only as they were kept', () => {
    const kept = { owner: null, base, changes: addTo(NO_CHANGES, 'MUG', 1) };

    expect(isKeptCart(JSON.parse(JSON.stringify(kept)))).to.equal(true);
    for (const other of [
      null,
      1,
      {},
      { ...kept, owner: 3 },
      { ...kept, base: { lines: { MUG: 'x' } } },
      { ...kept, changes: [] },
    ])
      expect(isKeptCart(other)).to.equal(false);
  });
});
