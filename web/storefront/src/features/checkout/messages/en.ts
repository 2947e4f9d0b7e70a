import { difference } from './en-difference.ts';

/** The words of the checkout. */
export const checkout = {
  difference,
  title: 'Checkout',
  sections: { contact: 'Contact', address: 'Where it goes', shipping: 'How it is sent', pay: 'Payment' },
  email: 'E-mail address',
  emailHint: 'So that we can reach you about this order, and for nothing else.',
  emailMissing: 'Enter your e-mail address.',
  emailWrong: 'This is no e-mail address. It looks like name@example.com.',
  signedInAs: (name: string) => `Signed in as ${name}`,
  haveAccount: 'Have an account?',
  signIn: 'Sign in',
  newHere: 'New here?',
  signUp: 'Create an account',
  asGuest: 'You need neither: order as a guest if you like.',
  keptStays: 'What you have typed so far stays.',
  close: 'Close',
  otherAddress: 'Another address',
  keepAddress: 'Keep this address in my account',
  addressesFailed: 'Your kept addresses could not be read. You can type one.',
  days: (min: number, max: number) => {
    if (max === 0) return 'The same day';
    return min === max ? `${max} working ${max === 1 ? 'day' : 'days'}` : `${min}–${max} working days`;
  },
  free: 'Free',
  shippingLater: 'Choose the country, and the state where there is one, to see the ways to send it.',
  nothingToSend: 'Nothing in your cart has to be sent.',
  payHint: 'You pay on the page of our payment provider, and come back here afterwards. We never see your card.',
  pay: (amount: string) => `Pay ${amount}`,
  payBlank: 'Pay',
  terms: 'Your goods are set aside for you for 30 minutes while you pay.',
  summary: 'Your order',
  change: 'Change',
  showSummary: 'Show your order',
  placing: 'Placing your order …',
  slow: 'This takes longer than usual. Stay here: however often we have to ask, you order and pay once.',
  leaving: 'Your order is placed. Taking you to the payment page …',
  found: 'Your order from just before has arrived. Taking you there …',
  lost: 'No answer from the shop',
  lostText: 'We do not know whether your order has arrived. Nothing is charged twice: trying again sends the very same order.',
  failed: 'Your order was not placed',
  failedText: 'Nothing was charged.',
  retry: 'Try again',
  empty: {
    title: 'Your cart is empty',
    text: 'Put something into it, and come back.',
    shop: 'Look around',
    orders: 'See your orders',
  },
  offline: 'You are offline. What you type is kept; ordering needs a network.',
};

/** What every language says at the checkout. */
export type CheckoutMessages = typeof checkout;
