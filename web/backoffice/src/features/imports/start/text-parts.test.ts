import { expect } from 'chai';
import { cutsOf, textBetween } from './text-parts.ts';

const read = async (file: Blob, most: number) => {
  const parts: string[] = [];
  let start = 0;
  for (const end of await cutsOf(file, most)) {
    parts.push(await textBetween(file, start, end));
    start = end;
  }
  return parts;
};

describe('a file that is brought in parts', () => {
  it('is cut between characters and is whole when put together', async () => {
    const text = 'Größe,Preis €,🪵 Holz\n'.repeat(20);
    for (const most of [7, 8, 9, 10, 11]) {
      const parts = await read(new Blob([text]), most);

      expect(parts.join('')).to.equal(text);
      expect(Math.max(...parts.map((part) => new TextEncoder().encode(part).length))).to.be.at.most(most);
    }
  });

  it('is one part when it is small, without the mark of byte order that spreadsheets write', async () => {
    expect(await read(new Blob(['\uFEFFproduct,sku\n']), 1000)).to.deep.equal(['product,sku\n']);
  });

  it('is refused when it is empty or not UTF-8', async () => {
    const reasonOf = async (file: Blob) => read(file, 8).catch((error: unknown) => error);

    expect(await reasonOf(new Blob([]))).to.include({ reason: 'empty' });
    expect(await reasonOf(new Blob([new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65])]))).to.include({ reason: 'not_utf8' });
    expect(await reasonOf(new Blob([new Uint8Array(40).fill(0x80)]))).to.include({ reason: 'not_utf8' });
  });

  it('is refused when it has more parts than an import takes', async () => {
    expect(await cutsOf(new Blob(['x'.repeat(101)]), 1).catch((error: unknown) => error)).to.include({ reason: 'too_large' });
  });
});
