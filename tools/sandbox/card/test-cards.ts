/** What a test card does when somebody pays with it. */
export type TestCard = {
  readonly number: string;
  readonly brand: 'visa' | 'mastercard' | 'amex';
  readonly hint: string;
  readonly outcome: 'succeeds' | 'promises' | 'declines' | 'challenges' | 'pends';
  readonly decline?: { readonly code: string; readonly message: string };
  /** How a pending payment ends by itself. */
  readonly settlesAs?: 'succeeded' | 'failed';
  readonly refunds?: 'later' | 'failing';
};

/** Every card the sandbox knows; any other number is refused, so that nobody leaves a real one here. */
export const TEST_CARDS: readonly TestCard[] = [
  { number: '4242424242424242', brand: 'visa', hint: 'Succeeds', outcome: 'succeeds' },
  { number: '5555555555554444', brand: 'mastercard', hint: 'Succeeds', outcome: 'succeeds' },
  { number: '378282246310005', brand: 'amex', hint: 'Succeeds (four-digit code)', outcome: 'succeeds' },
  { number: '4000000000008005', brand: 'visa', hint: 'Is authorized only, whatever the shop asked for', outcome: 'promises' },
  {
    number: '4000000000000002',
    brand: 'visa',
    hint: 'Is declined',
    outcome: 'declines',
    decline: { code: 'card_declined', message: 'The bank declined this card. Try another card.' },
  },
  {
    number: '4000000000009995',
    brand: 'visa',
    hint: 'Has insufficient funds',
    outcome: 'declines',
    decline: {
      code: 'insufficient_funds',
      message: 'There is not enough money on this card. Try another card.',
    },
  },
  {
    number: '4000000000000069',
    brand: 'visa',
    hint: 'Has expired, says the bank',
    outcome: 'declines',
    decline: { code: 'expired_card', message: 'The bank says this card has expired. Try another card.' },
  },
  {
    number: '4000000000000127',
    brand: 'visa',
    hint: 'Has another security code, says the bank',
    outcome: 'declines',
    decline: { code: 'incorrect_cvc', message: 'The security code is not the one of this card.' },
  },
  { number: '4000002760003184', brand: 'visa', hint: 'Asks for a confirmation', outcome: 'challenges' },
  {
    number: '4000000000000077',
    brand: 'visa',
    hint: 'Stays pending, then succeeds',
    outcome: 'pends',
    settlesAs: 'succeeded',
  },
  {
    number: '4000000000000341',
    brand: 'visa',
    hint: 'Stays pending, then fails',
    outcome: 'pends',
    settlesAs: 'failed',
  },
  {
    number: '4000000000007726',
    brand: 'visa',
    hint: 'Succeeds; its refunds take a while',
    outcome: 'succeeds',
    refunds: 'later',
  },
  {
    number: '4000000000005126',
    brand: 'visa',
    hint: 'Succeeds; its refunds fail after a while',
    outcome: 'succeeds',
    refunds: 'failing',
  },
];

const BY_NUMBER: ReadonlyMap<string, TestCard> = new Map(TEST_CARDS.map((card) => [card.number, card]));

/** The test card with this number (digits alone), if there is one. */
export function testCard(number: string): TestCard | undefined {
  return BY_NUMBER.get(number);
}
