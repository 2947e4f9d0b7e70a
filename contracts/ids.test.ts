import { expect } from 'chai';
import { Id, Uid } from './ids.ts';

const accepts = (schema: typeof Id, text: string): boolean => schema.safeParse(text).success;

describe('an id', () => {
  it('is what a Firestore document can be called', () => {
    for (const id of ['a', '_', '__a', 'a__', '0'.repeat(128), '-_-']) expect(accepts(Id, id), id).to.equal(true);
    for (const id of ['', '__a__', '____', '0'.repeat(129), 'a/b', 'a.b', 'é', '.', '..']) {
      expect(accepts(Id, id), id).to.equal(false);
    }
  });

  it('of a user may be any that Firebase Auth was given, if a document can be called so', () => {
    for (const uid of ['Zx3', 'ada@example.org', '...', '.a', 'é', '__a']) expect(accepts(Uid, uid), uid).to.equal(true);
    for (const uid of ['', '.', '..', '__a__', 'a/b', 'a\0b', 'a\nb', 'x'.repeat(129)]) {
      expect(accepts(Uid, uid), JSON.stringify(uid)).to.equal(false);
    }
  });
});
