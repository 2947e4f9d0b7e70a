import { defineString } from 'firebase-functions/params';

// Values are empty where nobody set one. Orders opens payments in its own process and has to be given the same values.

/** Which provider new payments go to. */
export const PAYMENT_PROVIDER = defineString('PAYMENT_PROVIDER', {
  default: 'sandbox',
  label: 'Payment provider',
  description: 'Which provider new payments are opened at: "sandbox", which exists in demo- projects only.',
});

/** Whether money is taken when the shopper pays, or authorized then and captured by staff. */
export const PAYMENT_CAPTURE = defineString('PAYMENT_CAPTURE', {
  default: 'automatic',
  label: 'Capture',
  description: '"automatic": money is taken when the shopper pays. "manual": staff capture it, say when they ship.',
});

/** Where the shop is reached from outside; providers send their webhooks there. */
export const PUBLIC_URL = defineString('PUBLIC_URL', {
  default: '',
  label: 'Public address',
  description: 'Where the shop is reached, such as https://shop.example; empty: the address that Firebase Hosting gives.',
});

/** Where the sandbox provider listens. */
export const SANDBOX_URL = defineString('SANDBOX_URL', { default: 'http://127.0.0.1:5080', label: 'Sandbox provider' });

/** The key for the sandbox's API; worth nothing outside of it. */
export const SANDBOX_SECRET_KEY = defineString('SANDBOX_SECRET_KEY', {
  default: 'sk_sandbox_demo',
  label: 'Key of the sandbox provider',
});

/** The secrets that sign the sandbox's webhooks, separated by commas while one replaces another. */
export const SANDBOX_WEBHOOK_SECRET = defineString('SANDBOX_WEBHOOK_SECRET', {
  default: 'whsec_sandbox_demo',
  label: 'Webhook secret of the sandbox provider',
});
