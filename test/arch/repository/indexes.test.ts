import { expect } from 'chai';
import { type IndexFile, settingOf } from '../../../tools/indexes/index-needs.ts';
import { verifyIndexes } from '../../../tools/indexes/verify-indexes.ts';
import { LIVE, shapeOfLive } from '../../support/staff/live-queries.ts';
import { read } from './files.ts';
import { type StoredField, storedFields } from './stored-fields.ts';

describe('firestore.indexes.json', () => {
  const file = JSON.parse(read('firestore.indexes.json')) as IndexFile;
  let fields: readonly StoredField[];

  before(async () => {
    fields = await storedFields();
  });

  it('speaks of collections and fields that documents have, and of none that went away', () => {
    const known = new Set(fields.flatMap(({ collectionGroup, path }) => [`${collectionGroup}.*`, `${collectionGroup}.${path}`]));
    const spoken = [
      ...file.indexes.flatMap(({ collectionGroup, fields: parts }) =>
        parts.map(({ fieldPath }) => `${collectionGroup}.${fieldPath}`),
      ),
      ...file.fieldOverrides.map(({ collectionGroup, fieldPath }) => `${collectionGroup}.${fieldPath}`),
    ];

    expect(spoken.filter((name) => !known.has(name))).to.deep.equal([]);
    expect(known).to.include('ledger.accounts.sales').and.include('events.relay');
  });

  it('says nothing twice', () => {
    const said = [
      ...file.indexes,
      ...file.fieldOverrides.map(({ collectionGroup, fieldPath }) => ({ collectionGroup, fieldPath })),
    ];
    expect(new Set(said.map((one) => JSON.stringify(one))).size).to.equal(said.length);
  });

  // An index over a value that only grows takes 500 writes a second, for the whole collection.
  it('leaves no timestamp to the automatic indexes: each is exempt, or has the very index that a query uses', () => {
    const timestamps = fields.filter(({ kind }) => kind === 'timestamp');
    expect(timestamps.filter(automatic)).to.deep.equal([]);
    expect(timestamps.length).to.be.greaterThan(30);
  });

  it('indexes nothing that is sealed', () => {
    const sealed = fields.filter(({ kind }) => kind === 'sealed');
    expect(sealed.filter((field) => automatic(field) || (setting(field)?.indexes.length ?? 0) > 0)).to.deep.equal([]);
    expect(sealed.length).to.be.greaterThan(3);
  });

  it('serves every query that a back office listens to: those come from no function, so no run records them', () => {
    expect(verifyIndexes(LIVE.map(shapeOfLive), file).missing).to.deep.equal([]);
  });

  it('lets go of what says when it may be deleted, and of nothing else', () => {
    const rubbish = fields.filter(({ path }) => path === 'purgeAt').map(({ collectionGroup }) => `${collectionGroup}.purgeAt`);
    const collected = file.fieldOverrides.filter(({ ttl }) => ttl).map((one) => `${one.collectionGroup}.${one.fieldPath}`);
    expect(collected).to.have.members([...new Set(rubbish)]);
  });

  function setting({ collectionGroup, path }: StoredField) {
    return settingOf(file, collectionGroup, path);
  }

  function automatic(field: StoredField): boolean {
    return setting(field) === undefined;
  }
});
