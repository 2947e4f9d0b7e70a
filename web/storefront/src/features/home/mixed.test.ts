import { expect } from 'chai';
import type { Card } from '../../../../../contracts/catalog/published/published-files.ts';
import { mixed } from './mixed.ts';

const card = (id: string, ...categories: string[]): Card => ({
  id,
  slug: id,
  title: {},
  prices: {},
  categories,
  facets: {},
  skus: [],
  publishedAt: '2026-01-01T00:00:00.000Z',
});
const ids = (cards: readonly Card[]) => cards.map(({ id }) => id);

describe('a mixture of cards', () => {
  const cards = [card('a1', 'a'), card('a2', 'a'), card('a3', 'a'), card('b1', 'b'), card('x')];

  it('takes one of each group in turn, in their order', () => {
    expect(ids(mixed(cards, ['a', 'b'], 4))).to.deep.equal(['a1', 'b1', 'a2', 'a3']);
  });

  it('shows a card once, though it is in two groups', () => {
    expect(ids(mixed([card('ab', 'a', 'b'), card('b1', 'b')], ['a', 'b'], 9))).to.deep.equal(['ab', 'b1']);
  });

  it('keeps what is in no group for the end, and all as they are without groups', () => {
    expect(ids(mixed(cards, ['b', 'a'], 9)).at(-1)).to.equal('x');
    expect(mixed(cards, [], 9)).to.deep.equal(cards);
  });
});
