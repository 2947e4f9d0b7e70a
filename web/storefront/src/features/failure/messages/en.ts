/** What is said when something did not work, whatever it was. */
export const failure = {
  network: 'The shop cannot be reached. Look for a network, then try again.',
  busy: 'Too much is going on just now. Nothing was changed; try again in a moment.',
  signedOut: 'Your sign-in has ended. Sign in again, then go on.',
  disabled: 'This account is closed. Write to us if that is a mistake.',
  forbidden: 'Your account may not do this.',
  notFound: 'There is no such thing, or it belongs to somebody else.',
  invalid: 'Something that was entered is not accepted. Look through the fields.',
  changed: 'This was changed elsewhere in the meantime. Look at what it says now, then try again.',
  tooManyAddresses: 'You keep 20 addresses already, which is as many as there may be. Remove one first.',
  notCancelable: 'It is too late to cancel this order here. Write to us and we will see to it.',
  ours: (trace: string | undefined) =>
    trace === undefined
      ? 'Something went wrong on our side. Try again in a moment.'
      : `Something went wrong on our side. Try again in a moment; if you write to us, name ${trace}.`,
  retry: 'Try again',
};

/** What every language says of failures. */
export type FailureMessages = typeof failure;
