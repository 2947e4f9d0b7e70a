import { expect } from 'chai';
import type { PaymentView } from '../../../contracts/payments/endpoints.ts';
import { ask } from '../../support/http.ts';
import { startPaymentShop, TOTAL, type OpenPayment, type PaymentShop } from '../../support/payments/payment-shop.ts';
import { projectIdOf } from '../../support/project-id.ts';

type Page = { readonly items: PaymentView[]; readonly nextCursor?: string };

describe('payments, as people read them', function () {
  this.timeout(30_000);

  let shop: PaymentShop;
  let payments: OpenPayment[];
  before(async function () {
    this.timeout(60_000);
    shop = await startPaymentShop(projectIdOf(import.meta.url));
    payments = [await shop.order(), await shop.order(), await shop.order()];
  });
  after(() => shop.stop());

  it('are seen by their own customer and by staff, and are not there for others', async () => {
    const [one, two] = payments;
    const read = (token?: string) =>
      ask<PaymentView>(`${shop.selling.platform.hosting}/v1/payments/${one?.id}`, token === undefined ? {} : { token });
    const own = await read(one?.shopper.token);
    expect([own.status, own.body.payUrl, own.body.amountMinor]).to.deep.equal([200, one?.payUrl, TOTAL]);
    expect(own.headers.get('etag')).to.equal(`"${own.body.version}"`);
    expect((await read(shop.finance.token)).body).to.deep.equal(own.body);
    expect((await read(two?.shopper.token)).status).to.equal(404);
    expect((await read()).status).to.equal(401);
  });

  it('are listed newest first, page by page, each once', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await shop.call<Page>('GET', `/v1/payments?limit=2${cursor}`);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor === undefined ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor !== '');
    expect(seen).to.deep.equal(payments.map(({ id }) => id).toReversed());
  });

  it('are found by their order and by their state', async () => {
    const [one] = payments;
    const byOrder = await shop.call<Page>('GET', `/v1/payments?orderId=${one?.orderId}`);
    expect(byOrder.body.items.map(({ id }) => id)).to.deep.equal([one?.id]);
    expect((await shop.call<Page>('GET', '/v1/payments?status=captured')).body.items).to.deep.equal([]);
  });

  it('are listed by no cursor that is none', async () => {
    for (const cursor of ['nobody', 'a%2Fb', '__a__', '.']) {
      expect((await shop.call<Page>('GET', `/v1/payments?cursor=${cursor}`)).body.code, cursor).to.equal('invalid_input');
    }
  });
});
