import { assertFails, assertSucceeds, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { deleteField, doc, FieldPath, setDoc, updateDoc, type Firestore } from 'firebase/firestore';

const lines = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`SKU-${index}`, 1]));

const ALLOWED: Record<string, unknown> = {
  'an empty cart': { market: 'eu', lines: {} },
  'one of a thing': { market: 'eu', lines: { 'MUG.BLUE_1-a': 1 } },
  'ninety-nine of a thing': { market: 'us', lines: { A: 99 } },
  'fifty things': { market: 'eu', lines: lines(50) },
  'a SKU of 64 characters': { market: 'eu', lines: { ['A'.repeat(64)]: 2 } },
};

const REFUSED: Record<string, unknown> = {
  'no market': { lines: {} },
  'no lines': { market: 'eu' },
  'a total': { market: 'eu', lines: {}, totalMinor: 1 },
  'a price in a line': { market: 'eu', lines: { A: { quantity: 1, unitMinor: 1 } } },
  'a market that is no text': { market: 7, lines: {} },
  'a market that is no id': { market: 'EU!', lines: {} },
  'lines in a list': { market: 'eu', lines: ['A'] },
  'fifty-one things': { market: 'eu', lines: lines(51) },
  'none of a thing': { market: 'eu', lines: { A: 0 } },
  'less than none': { market: 'eu', lines: { A: -1 } },
  'a hundred of a thing': { market: 'eu', lines: { A: 100 } },
  'half a thing': { market: 'eu', lines: { A: 1.5 } },
  'a quantity in words': { market: 'eu', lines: { A: 'two' } },
  'one good and one bad quantity': { market: 'eu', lines: { A: 1, B: 1000 } },
  'a SKU with a space': { market: 'eu', lines: { 'A B': 1 } },
  'a SKU with a comma, as if it were two': { market: 'eu', lines: { 'A,B': 1 } },
  'a SKU with a slash': { market: 'eu', lines: { 'A/B': 1 } },
  'a SKU of 65 characters': { market: 'eu', lines: { ['A'.repeat(65)]: 1 } },
  'a SKU that begins with a dot': { market: 'eu', lines: { '.A': 1 } },
  'a SKU with a line break': { market: 'eu', lines: { 'A\nB': 1 } },
};

/** Describes what a client may and may not write into its cart. */
export function describeCarts(environment: () => RulesTestEnvironment): void {
  let db: Firestore;
  let newcomer: Firestore;

  before(() => {
    db = environment().authenticatedContext('shopper').firestore() as unknown as Firestore;
    newcomer = environment().authenticatedContext('newcomer').firestore() as unknown as Firestore;
  });

  for (const [what, cart] of Object.entries(ALLOWED)) {
    it(`may hold ${what}`, () => assertSucceeds(setDoc(doc(db, 'carts/shopper'), cart as object)));
  }

  for (const [what, cart] of Object.entries(REFUSED)) {
    it(`may not hold ${what}, new or changed`, async () => {
      await assertFails(setDoc(doc(newcomer, 'carts/newcomer'), cart as object));
      await assertSucceeds(setDoc(doc(db, 'carts/shopper'), { market: 'eu', lines: {} }));
      await assertFails(setDoc(doc(db, 'carts/shopper'), cart as object));
    });
  }

  it('is changed line by line, so that two devices do not undo each other', async () => {
    await setDoc(doc(db, 'carts/shopper'), { market: 'eu', lines: { A: 1 } });
    await assertSucceeds(updateDoc(doc(db, 'carts/shopper'), new FieldPath('lines', 'B.1'), 2));
    await assertSucceeds(updateDoc(doc(db, 'carts/shopper'), new FieldPath('lines', 'A'), deleteField()));
    await assertFails(updateDoc(doc(db, 'carts/shopper'), new FieldPath('lines', 'A'), 100));
  });
}
