import { dirname } from 'node:path';
import { expect } from 'chai';
import { sourcePaths } from '../source/source.ts';

const most = 12;

describe('a folder', () => {
  it(`holds a dozen source files at most, tests and fixtures beside them not counted`, () => {
    expect(crowded(sourcePaths())).to.deep.equal([]);
  });

  it('that holds more is found, whatever tests stand in it', () => {
    const files = (count: number, end: string) =>
      Array.from({ length: count }, (_, index) => `functions/kit/file-${index}${end}`);

    expect(crowded([...files(13, '.ts')])).to.deep.equal(['functions/kit: 13 files']);
    expect(crowded([...files(12, '.ts'), ...files(12, '.test.ts'), ...files(2, '.fixture.ts')])).to.deep.equal([]);
  });
});

function crowded(paths: readonly string[]): string[] {
  const counted = paths.filter((path) => !/[.](test|fixture)[.]tsx?$/.test(path));
  return [...Map.groupBy(counted, dirname)]
    .filter(([, files]) => files.length > most)
    .map(([folder, files]) => `${folder}: ${files.length} files`);
}
