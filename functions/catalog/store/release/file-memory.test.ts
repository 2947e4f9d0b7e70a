import { expect } from 'chai';
import { fileMemory } from './file-memory.ts';

function counted(mostBytes: number, sizes: Record<string, number>) {
  const reads: string[] = [];
  const memory = fileMemory(async (name) => {
    reads.push(name);
    await Promise.resolve();
    const size = sizes[name];
    return size === undefined ? undefined : new Uint8Array(size);
  }, mostBytes);
  return { memory, reads };
}

describe('files in memory', () => {
  it('are read once, also when many ask at the same time', async () => {
    const { memory, reads } = counted(100, { a: 10 });

    await Promise.all([memory.get('a'), memory.get('a'), memory.get('a')]);
    await memory.get('a');

    expect(reads).to.deep.equal(['a']);
  });

  it('make room by dropping the one unused longest', async () => {
    const { memory, reads } = counted(25, { a: 10, b: 10, c: 10 });

    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await memory.get(name);

    expect(reads).to.deep.equal(['a', 'b', 'c', 'b']);
  });

  it('do not hold what is larger than the memory, and drop nothing for it', async () => {
    const { memory, reads } = counted(15, { a: 10, large: 16 });

    for (const name of ['a', 'large', 'large', 'a']) await memory.get(name);

    expect(reads).to.deep.equal(['a', 'large', 'large']);
  });

  it('do not remember that a file was missing, or that reading failed', async () => {
    const sizes: Record<string, number> = {};
    const { memory } = counted(100, sizes);
    expect(await memory.get('late')).to.equal(undefined);
    sizes['late'] = 1;
    expect(await memory.get('late')).to.have.length(1);

    let fails = true;
    const shaky = fileMemory(() => (fails ? Promise.reject(new Error('down')) : Promise.resolve(new Uint8Array(1))), 100);
    expect(await shaky.get('x').catch((error: unknown) => String(error))).to.equal('Error: down');
    fails = false;
    expect(await shaky.get('x')).to.have.length(1);
  });
});
