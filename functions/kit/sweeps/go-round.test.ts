import { expect } from 'chai';
import type { SweepRound } from '../../../contracts/kit/documents.ts';
import { roundGoer } from './go-round.ts';
import type { Round } from './sweep.ts';

const MONDAY = '2026-11-23T00:00:00.000Z';
const TUESDAY = '2026-11-24T00:00:00.000Z';
const ALPHABET = ['a', 'b', 'c', 'd'];

describe('a round', () => {
  let stored: Map<string, SweepRound>;
  let reads: number;
  let went: string[];

  beforeEach(() => {
    stored = new Map();
    reads = 0;
    went = [];
  });

  const rounds = {
    find: (sweep: string) => {
      reads += 1;
      return Promise.resolve(stored.get(sweep));
    },
    note: (sweep: string, round: SweepRound) => {
      stored.set(sweep, round);
      return Promise.resolve();
    },
  };
  /** Takes one letter at a time. */
  const spell: Round = (_now, after) => {
    const letter = ALPHABET[ALPHABET.indexOf(after ?? '') + 1] ?? '';
    went.push(letter);
    return Promise.resolve({ done: { letters: 1 }, ...(letter === 'd' ? {} : { next: letter }) });
  };
  const clock = () => TUESDAY;
  const due = (span = TUESDAY, late = () => false) => ({ sweep: 'spell', span, late, clock });
  const load = () => Promise.resolve(spell);

  it('goes to the end, piece by piece, when there is time', async () => {
    expect(await roundGoer(rounds)(load, due())).to.deep.equal({ letters: 4 });
    expect(went).to.deep.equal(ALPHABET);
    expect(stored.get('spell')).to.deep.equal({ span: TUESDAY, endedAt: TUESDAY });
  });

  it('goes on where it stood, in another process too, and repeats nothing', async () => {
    const slice = () =>
      roundGoer(rounds)(
        load,
        due(TUESDAY, () => went.length % 2 === 0),
      );

    expect(await slice()).to.deep.equal({ letters: 2 });
    expect(stored.get('spell')).to.deep.equal({ span: TUESDAY, after: 'b' });
    expect(await slice()).to.deep.equal({ letters: 2 });
    expect(went).to.deep.equal(ALPHABET);
  });

  it('does at least one piece each time, however late it is', async () => {
    const late = () => true;
    for (const _ of ALPHABET) await roundGoer(rounds)(load, due(TUESDAY, late));
    expect(went).to.deep.equal(ALPHABET);
  });

  it('that has ended is not gone again, and its process asks once', async () => {
    const go = roundGoer(rounds);
    await go(load, due());
    for (let tick = 0; tick < 5; tick += 1) expect(await go(load, due())).to.equal(undefined);
    expect(reads).to.equal(1);

    const other = roundGoer(rounds);
    for (let tick = 0; tick < 5; tick += 1) expect(await other(load, due())).to.equal(undefined);
    expect(reads).to.equal(2);
    expect(went).to.deep.equal(ALPHABET);
  });

  it('begins anew with the next day, also when the last did not come to its end', async () => {
    await roundGoer(rounds)(
      load,
      due(MONDAY, () => true),
    );
    expect(await roundGoer(rounds)(load, due())).to.deep.equal({ letters: 4 });
    expect(went).to.deep.equal(['a', ...ALPHABET]);
  });

  it('whose piece fails stays where it was, and goes on from there', async () => {
    const go = roundGoer(rounds);
    const stumbling: Round = (now, after) => (after === 'b' ? Promise.reject(new Error('no luck')) : spell(now, after));
    const failed = await go(() => Promise.resolve(stumbling), due()).catch(String);
    expect(failed).to.contain('no luck');
    expect(await go(load, due())).to.deep.equal({ letters: 2 });
    expect(went).to.deep.equal(ALPHABET);
  });
});
