import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { LedgerBalance } from '../../contracts/payments/endpoints.ts';
import { openClientOf } from '../support/journeys/client.ts';
import { paste } from '../support/journeys/paste.ts';
import { OPENS_WITHIN_MS, openShop } from '../support/journeys/shop.ts';
import type { Shop } from '../support/journeys/start-shop.ts';
import { sellAt } from '../support/journeys/sell-at.ts';
import { runTool } from '../support/run-tool.ts';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const HOPS = [
  'browsed the published catalogue',
  'signed up with the Firebase client SDK',
  'wrote the cart document, under the rules',
  'asked for a quote',
  'checked out',
  'listens to its order',
  "opened the provider's payment page",
  'sent the card; payments took the webhook',
  'orders took the event',
  "the client's own listener saw it",
];

describe('a shop that was just started', () => {
  let shop: Shop;

  before(async function () {
    this.timeout(OPENS_WITHIN_MS);
    shop = await openShop();
  });

  it('sells to a customer, whose own client sees the order paid', async function () {
    this.timeout(120_000);
    const { uid, order, payment, hops } = await sellAt(shop);

    expect(hops.map(({ what }) => what)).to.deep.equal(HOPS);
    expect(hops[1]?.detail).to.contain('role customer');
    expect(order).to.include({ status: 'paid', customerId: uid, refundedMinor: 0, refundDue: false });
    expect(order.quote.lines).to.have.length(3);
    expect(order.timeline.map(({ type }) => type)).to.deep.equal(['order.placed.v1', 'order.paid.v1']);
    expect(payment).to.include({ status: 'captured', orderId: order.id, provider: 'sandbox', mismatch: false });
    expect(payment.capturedMinor).to.equal(order.quote.totalMinor).and.to.be.greaterThan(0);
    expect(Date.parse(payment.capturedAt ?? '')).to.be.within(Date.parse(order.placedAt), Date.parse(order.paidAt ?? ''));
  });

  it('sells by npm run sale, which tells how long each hop took', async function () {
    this.timeout(60_000);
    const { code, output, errors } = await runTool('sale', [], shop.env);

    expect([code, errors]).to.deep.equal([0, '']);
    for (const told of [output, README]) for (const hop of HOPS) expect(told).to.match(new RegExp(`^ +\\d+ ms {2}${hop}`, 'm'));
    expect(output).to.match(/^Order CW-\w{5}-\w{5} is paid, \d+ ms after/m);
  });

  it('sells by the lines it prints to paste into a terminal', async function () {
    this.timeout(60_000);
    const script = /^\(set -eu$[\s\S]*?^for second .*$/m.exec(shop.start.said())?.[0] ?? '';
    const { output, errors } = await paste(script);

    expect(errors).to.equal('');
    expect(output).to.match(/"status":"pending"[\s\S]*^paid$/m);
  });

  it('has closed books after that', async function () {
    this.timeout(30_000);
    const finance = await openClientOf(shop, 'finance');
    const { status, body } = await finance.api<LedgerBalance>('/v1/payments/ledger/balance?currency=EUR');
    await finance.close();

    expect(status).to.equal(200);
    expect(body.balanced).to.equal(true);
    expect(body.entries).to.be.at.least(3);
  });

  it('is missed by npm run sale in one sentence when it is not running', async () => {
    const { code, errors } = await runTool('sale', [], { ...shop.env, SHOP_URL: 'http://127.0.0.1:1' });

    expect(code).to.equal(1);
    expect(errors).to.contain('The shop is not running').and.contain('npm start');
  });
});
