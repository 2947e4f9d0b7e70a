import { expect } from 'chai';
import { each } from './each.ts';

describe('each of a sweep', () => {
  const failing = (broken: readonly string[], tried: string[]) => async (id: string) => {
    await Promise.resolve(tried.push(id));
    if (broken.includes(id)) throw new Error(`no ${id} here`);
  };

  it('has its turn', async () => {
    const tried: string[] = [];
    await each(['a', 'b', 'c'], 'letters could not be written', failing([], tried));
    expect(tried).to.deep.equal(['a', 'b', 'c']);
  });

  it('holds up none behind it when it fails, and the failures are told in the end', async () => {
    const tried: string[] = [];
    const ended = await each(['a', 'b', 'c'], 'letters could not be written', failing(['a', 'b'], tried)).catch(String);
    expect(tried).to.deep.equal(['a', 'b', 'c']);
    expect(ended).to.equal('Error: 2 of 3 letters could not be written, the first a: Error: no a here');
  });
});
