import { expect } from 'chai';
import type { CategoryView } from '../../../../../contracts/catalog/views.ts';
import { categoryFormOf, furtherLocales, readCategory } from './category-form.ts';

const knives: CategoryView = {
  id: 'C1',
  slug: 'knives',
  locale: 'en',
  title: 'Knives',
  description: '',
  translations: { de: { title: 'Messer', description: 'Scharf.' }, nl: { title: 'Messen' } },
  parentId: 'C0',
  position: 2,
  createdAt: '2026-11-24T09:00:00.000Z',
  updatedAt: '2026-11-24T09:00:00.000Z',
  version: 1,
};

describe("a category's form", () => {
  it('says the same category that it was filled from, also what it does not show', () => {
    const { slug, locale, title, description, translations, parentId, position } = knives;

    expect(readCategory(categoryFormOf(knives, ['de']), ['de'], knives)).to.deep.equal({
      input: { slug, locale, title, description, translations, parentId, position },
    });
  });

  it('takes an emptied title away, and keeps the description beside it', () => {
    const form = { ...categoryFormOf(knives, ['de', 'nl']), titles: ['', ''] };
    const read = readCategory(form, ['de', 'nl'], knives);

    expect(read)
      .to.have.nested.property('input.translations')
      .that.deep.equals({ de: { description: 'Scharf.' } });
  });

  it('is refused at the field that is wrong', () => {
    const form = { ...categoryFormOf(undefined, ['de']), slug: 'Not a slug', position: '-1', titles: ['x'.repeat(201)] };
    const read = readCategory(form, ['de'], { locale: 'en', translations: {} });

    expect('faults' in read && Object.keys(read.faults)).to.have.members(['title', 'slug', 'position', 'titles.0']);
  });

  it('has room for the languages of the markets and for those that are there', () => {
    expect(furtherLocales(['en', 'de'], knives, 'en')).to.deep.equal(['de', 'nl']);
  });
});
