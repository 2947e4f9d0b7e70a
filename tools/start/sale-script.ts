/** What is bought in the sample sale, and where it goes. */
export interface SampleSale {
  readonly market: string;
  readonly sku: string;
  readonly address: {
    readonly fullName: string;
    readonly line1: string;
    readonly city: string;
    readonly region?: string;
    readonly postalCode: string;
    readonly country: string;
  };
}

/** Where the parts of the shop that a shopper's client talks to are. */
export interface SaleAddresses {
  readonly projectId: string;
  readonly shop: string;
  readonly auth: string;
  readonly firestore: string;
}

/**
 * A whole sale as shell commands to paste into a terminal (curl and node): a guest signs up, fills a cart under the
 * rules, sees a quote, checks out, pays at the sandbox, and reads the order until it is paid.
 */
export function saleScript(at: SaleAddresses, { market, sku, address }: SampleSale): string {
  const cart = { fields: { market: { stringValue: market }, lines: { mapValue: { fields: { [sku]: { integerValue: '1' } } } } } };
  const { country, region } = address;
  const quote = { market, lines: [{ sku, quantity: 1 }], destination: { country, ...(region !== undefined && { region }) } };
  const checkout = { contact: { email: 'guest@example.com' }, shippingAddress: address, returnUrl: `${at.shop}/` };
  const documents = `${at.firestore}/v1/projects/${at.projectId}/databases/(default)/documents`;

  // In a shell of its own, so that a step that fails ends the sale and not the reader's terminal.
  return [
    '(set -eu',
    `pick() { node -e "const found = JSON.parse(require('fs').readFileSync(0, 'utf8')).$1; if (found === undefined) process.exit(1); console.log(found)"; }`,
    `post() { curl -sS --fail-with-body -H content-type:application/json "$@"; }`,
    `GUEST=$(post '${at.auth}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=demo' -d '{"returnSecureToken":true}')`,
    `TOKEN=$(echo "$GUEST" | pick idToken); GUEST_ID=$(echo "$GUEST" | pick localId)`,
    `post -o /dev/null -X PATCH "${documents}/carts/$GUEST_ID" -H "authorization: Bearer $TOKEN" -d '${json(cart)}'`,
    `QUOTE=$(post ${at.shop}/v1/quote -d '${json(quote)}')`,
    `TOTAL=$(echo "$QUOTE" | pick totalMinor); CURRENCY=$(echo "$QUOTE" | pick currency)`,
    `ORDER=$(post ${at.shop}/v1/checkout -H "authorization: Bearer $TOKEN" -H "idempotency-key: sale-$$-$(date +%s)" -d '${json(checkout).slice(0, -1)},"seen":{"currency":"'$CURRENCY'","totalMinor":'$TOTAL'}}')`,
    `echo "$ORDER"; ORDER_ID=$(echo "$ORDER" | pick orderId); PAY_URL=$(echo "$ORDER" | pick payment.payUrl)`,
    `curl -sS -o /dev/null "$PAY_URL" -d number=4242424242424242 -d expiry=12/30 -d cvc=123`,
    `for second in $(seq 30); do STATUS=$(curl -sS ${at.shop}/v1/orders/$ORDER_ID -H "authorization: Bearer $TOKEN" | pick status); echo "$STATUS"; [ "$STATUS" = paid ] && break; sleep 1; done)`,
  ].join('\n');
}

// Single quotes end a shell's string; JSON may write them as an escape instead.
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll("'", '\\u0027');
}
