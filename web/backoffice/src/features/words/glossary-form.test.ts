import { expect } from 'chai';
import { entriesOf, formOf, rowsToShow, type Shown } from './glossary-form.ts';
import type { TextInUse } from './texts-in-use.ts';

const inUse = (text: string, products: number, ...places: string[]): TextInUse => ({ text, places, products });
const texts = [
  inUse('Ash', 2, 'material'),
  inUse('Oak', 5, 'Wood'),
  inUse('constructor', 1, 'Wood'),
  inUse('Walnut', 1, 'Handle'),
];
const saved = { Walnut: 'Nussbaum', Pine: 'Kiefer' };

describe('the form of a glossary', () => {
  const form = formOf(saved, texts);
  const shown = (which: Shown, words?: string) => rowsToShow(form, saved, texts, { shown: which, words }).map(({ text }) => text);

  it('has a row for what is in use and for what was translated, and gives back what it was made of', () => {
    expect(form.rows).to.deep.equal([
      { text: 'Ash', word: '' },
      { text: 'Oak', word: '' },
      { text: 'constructor', word: '' },
      { text: 'Walnut', word: 'Nussbaum' },
      { text: 'Pine', word: 'Kiefer' },
    ]);
    expect(entriesOf(form)).to.deep.equal(saved);
  });

  it('takes no entry from a row that is empty or blank', () => {
    expect(
      entriesOf({
        rows: [
          { text: 'Oak', word: ' Eiche ' },
          { text: 'Ash', word: '  ' },
        ],
      }),
    ).to.deep.equal({ Oak: 'Eiche' });
  });

  it('shows what is missing first, then what shoppers meet most, and at last what nothing uses', () => {
    expect(shown('all')).to.deep.equal(['Oak', 'Ash', 'constructor', 'Walnut', 'Pine']);
  });

  it('shows what is missing or unused alone, and what words are looked for', () => {
    expect(shown('missing')).to.deep.equal(['Oak', 'Ash', 'constructor']);
    expect(shown('unused')).to.deep.equal(['Pine']);
    expect(shown('all', 'WOOD')).to.deep.equal(['Oak', 'constructor']);
    expect(shown('all', 'nuss')).to.deep.equal(['Walnut']);
  });

  it('keeps each row at its place in the form', () => {
    for (const { at, text } of rowsToShow(form, saved, texts, { shown: 'all' })) expect(form.rows[at]?.text).to.equal(text);
  });
});
