import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { takeTurn } from './turns.ts';

/** Notes when a turn has come. */
function noting(log: string[], name: string, paths: readonly string[]) {
  const turn = takeTurn(paths);
  turn.mine.then(
    () => log.push(name),
    () => log.push('failed'),
  );
  return turn;
}

const settle = () => setImmediate();

describe('turns', () => {
  it('come in the order in which they were asked for', async () => {
    const log: string[] = [];
    const first = noting(log, 'first', ['a']);
    const second = noting(log, 'second', ['a']);
    const third = noting(log, 'third', ['a']);
    await settle();
    expect(log).to.deep.equal(['first']);
    third.release();
    first.release();
    await settle();
    expect(log).to.deep.equal(['first', 'second']);
    second.release();
    await settle();
    expect(log).to.deep.equal(['first', 'second', 'third']);
  });

  it('of different documents do not wait for each other', async () => {
    const log: string[] = [];
    const turns = [noting(log, 'a', ['a']), noting(log, 'b', ['b'])];
    await settle();
    expect(log).to.deep.equal(['a', 'b']);
    for (const turn of turns) turn.release();
  });

  it('of the same documents in another order do not wait for ever', async () => {
    const log: string[] = [];
    const one = noting(log, 'ab', ['a', 'b']);
    const other = noting(log, 'ba', ['b', 'a']);
    await settle();
    expect(log).to.deep.equal(['ab']);
    one.release();
    await settle();
    expect(log).to.deep.equal(['ab', 'ba']);
    other.release();
  });

  it('that are over leave nothing behind', async () => {
    const turn = takeTurn(['gone']);
    turn.release();
    await settle();
    const log: string[] = [];
    const next = noting(log, 'next', ['gone']);
    await settle();
    expect(log).to.deep.equal(['next']);
    next.release();
  });
});
