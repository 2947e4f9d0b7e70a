import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { checkIndexes } from './query-indexes.ts';

describe('the check of recorded queries', () => {
  const folder = mkdtempSync(join(tmpdir(), 'queries-'));
  const log = join(folder, 'queries.jsonl');
  const indexFile = join(folder, 'indexes.json');
  after(() => rmSync(folder, { recursive: true }));

  it('fails when nothing was recorded', () => {
    expect(() => checkIndexes(log)).to.throw('No query was recorded');
  });

  it('fails for a query that no declared index serves, and for an index that no query used', () => {
    const filters = [{ field: 'a', op: 'EQUAL' }];
    const orderBy = [{ field: 'b', direction: 'DESCENDING' }];
    const fields = [{ fieldPath: 'a' }, { fieldPath: 'c' }].map((field) => ({ ...field, order: 'ASCENDING' }));
    const declared = { indexes: [{ collectionGroup: 'things', queryScope: 'COLLECTION', fields }], fieldOverrides: [] };
    writeFileSync(log, `${JSON.stringify({ collection: 'things', group: false, filters, orderBy })}\n`);
    writeFileSync(indexFile, JSON.stringify(declared));

    const { passed, failures } = checkIndexes(log, indexFile);

    expect(passed).to.equal(0);
    expect(failures.map(({ where }) => where)).to.deep.equal([
      'firestore.indexes.json lacks an index',
      'firestore.indexes.json declares an index that no query used',
    ]);
  });
});
