import { expect } from 'chai';
import { emptyCheckout } from './checkout-values.ts';
import { forgetDraft, keepDraft, keptDraft } from './draft.ts';

function storageWith(text?: string): Storage {
  const kept = new Map(text === undefined ? [] : [['cartwright.checkout', text]]);
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('a draft of the checkout', () => {
  it('comes back as it was kept, until it is forgotten', () => {
    const storage = storageWith();
    const values = { ...emptyCheckout('DE', 'ada@example.com'), keepAddress: false };
    keepDraft(values, storage);
    expect(keptDraft(storage)).to.deep.equal(values);
    forgetDraft(storage);
    expect(keptDraft(storage)).to.equal(undefined);
  });

  it('is taken for what it is good for when somebody tampered with it', () => {
    expect(keptDraft(storageWith('{'))).to.equal(undefined);
    expect(keptDraft(storageWith('[]'))).to.equal(undefined);
    expect(keptDraft(storageWith('{"email":7,"address":{"city":"Berlin","x":1}}'))).to.deep.equal({
      ...emptyCheckout(''),
      address: { ...emptyCheckout('').address, city: 'Berlin' },
    });
  });
});
