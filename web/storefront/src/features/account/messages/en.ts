import { profile } from './en-profile.ts';

/** The words of signing in, signing up and the account. */
export const account = {
  ...profile,
  signIn: {
    title: 'Sign in',
    text: 'Your cart comes along, and so does what you have ordered as a guest.',
    submit: 'Sign in',
    forgot: 'Forgot your password?',
    toSignUp: 'New here? Create an account',
  },
  signUp: {
    title: 'Create an account',
    text: 'Your cart stays as it is. Addresses and orders are kept for next time.',
    guestText: 'Your cart and what you have ordered as a guest stay yours.',
    submit: 'Create account',
    toSignIn: 'Have an account? Sign in',
  },
  reset: {
    title: 'Reset your password',
    text: 'We send you a link to choose a new one.',
    submit: 'Send the link',
    back: 'Back to signing in',
    sent: (email: string) => `If there is an account of ${email}, a link is on its way. Look into the spam folder too.`,
  },
  google: 'Continue with Google',
  or: 'or',
  email: 'E-mail address',
  password: 'Password',
  passwordHint: 'At least six characters',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  name: 'Name (optional)',
  missing: { email: 'Enter your e-mail address.', password: 'Enter your password.' },
  wrong: {
    email: 'This is no e-mail address. It looks like name@example.com.',
    password: 'A password has at least six characters.',
  },
  refused: {
    wrongPassword: 'E-mail address and password do not go together. Check both, or reset the password.',
    emailTaken: 'There is an account with this address already. Sign in with it, or reset its password.',
    badEmail: 'This is no e-mail address. It looks like name@example.com.',
    weakPassword: 'This password is too easy to guess. Take at least six characters.',
    disabled: 'This account is closed. Write to us if that is a mistake.',
    tooMany: 'Too many attempts. Wait a few minutes, or reset the password.',
    network: 'The shop cannot be reached. Look for a network, then try again.',
    popup: 'The window of the other service was closed before it was done. Try again.',
    popupBlocked: 'Your browser did not open the window of the other service. Allow it, then try again.',
    otherWay: 'This address signs in another way. Use the one from before.',
    again: 'For this you have to sign in again.',
    unknown: 'That did not work. Try again in a moment.',
  },
  welcome: (name: string) => `Signed in as ${name}. Your cart came along.`,
  upgraded: 'Your account is made. Your cart and your orders are in it.',
};

/** What every language says of accounts. */
export type AccountMessages = typeof account;
