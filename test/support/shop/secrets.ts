/** The secrets that a test's shop and its payment provider share. */
export const SECRETS = { secretKey: 'sk_test_cartwright', webhookSecret: 'whsec_test_cartwright' };
