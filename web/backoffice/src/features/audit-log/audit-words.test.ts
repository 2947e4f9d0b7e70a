import { expect } from 'chai';
import { actorNameOf, targetNameOf } from './audit-words.ts';

describe('a line of the audit log in words', () => {
  it('names who did it, by a name if there is one', () => {
    const actor = { kind: 'user', id: 'u1' } as const;
    expect(actorNameOf({ actor, actorName: 'ada@shop.example' })).to.equal('ada@shop.example');
    expect(actorNameOf({ actor })).to.equal('u1');
    expect(actorNameOf({ actor: { kind: 'apiKey', id: 'k1' } })).to.equal('API key k1');
    expect(actorNameOf({ actor: { kind: 'system', id: 'make-owner' } })).to.equal('The shop itself (make-owner)');
  });

  it('names an API key as it was called, and a customer by their id alone', () => {
    const key = { kind: 'apiKey', id: 'k1' } as const;
    expect(targetNameOf({ target: key, before: null, after: { name: 'ERP' } })).to.equal('“ERP”');
    expect(targetNameOf({ target: key, before: { name: 'ERP' }, after: null })).to.equal('“ERP”');
    expect(targetNameOf({ target: key, before: null, after: { name: 7 } })).to.equal('k1');
    expect(targetNameOf({ target: { kind: 'customer', id: 'c1' }, before: null, after: { name: 'x' } })).to.equal('c1');
  });
});
