import { expect } from 'chai';
import { CURRENT_FOR_MS, currentMemory } from './current-memory.ts';

describe('what is current', () => {
  let now = 0;
  const clock = () => new Date(now).toISOString();

  it('is read once in five seconds, however many ask', async () => {
    let reads = 0;
    const current = currentMemory(() => Promise.resolve((reads += 1)), clock);

    expect(await Promise.all([current(), current()])).to.deep.equal([1, 1]);
    now += CURRENT_FOR_MS - 1;
    expect(await current()).to.equal(1);
    now += 1;
    expect(await current()).to.equal(2);
  });

  it('is asked for again after a failure', async () => {
    let fails = true;
    const current = currentMemory(() => (fails ? Promise.reject(new Error('down')) : Promise.resolve('up')), clock);

    expect(await current().catch((error: unknown) => String(error))).to.equal('Error: down');
    fails = false;
    expect(await current()).to.equal('up');
  });
});
