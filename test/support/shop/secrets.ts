/** The secrets that a test's shop and its payment provider share. */
export const SECRETS = { secretKey: 'sk_test_cartwright', webhookSecret: 'whsec_test_cartwright' };

/** The key for the sandbox that `npm start` opens. */
export const SAMPLE_SECRET_KEY = 'sk_sandbox_demo';
