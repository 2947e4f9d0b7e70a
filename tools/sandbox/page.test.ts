import { expect } from 'chai';
import { CARD, createMerchant, type Merchant, type PaymentJson } from './testing/merchant.fixture.ts';

describe("the sandbox's payment page", () => {
  let merchant: Merchant;
  let payment: PaymentJson;
  before(async () => {
    merchant = await createMerchant();
  });
  after(() => merchant.close());
  beforeEach(async () => {
    payment = await merchant.open({ reference: 'order <1>', cancelUrl: 'https://shop.example/cart' });
  });

  const get = (path: string) => fetch(`${merchant.sandbox().url}${path}`, { redirect: 'manual' });
  const submit = (form: Record<string, string>, path = `/pay/${payment.id}`) => {
    return fetch(`${merchant.sandbox().url}${path}`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) });
  };
  const status = async () => (await merchant.call('GET', `/payments/${payment.id}`)).body.status;
  const returned = (outcome: string) => `http://shop.example/thanks?order=1&payment=${payment.id}&status=${outcome}`;

  it('says what is paid, labels each field and escapes what the merchant wrote', async () => {
    const page = await (await get(`/pay/${payment.id}`)).text();
    for (const name of ['number', 'expiry', 'cvc']) {
      expect(page)
        .to.contain(`<label for="${name}">`)
        .and.to.match(new RegExp(`id="${name}"\\s+name="${name}"`));
    }
    expect(page).to.contain('<html lang="en">').and.to.contain('€49.99').and.to.contain('order &lt;1&gt;');
    expect(page).to.not.match(/<script|\son[a-z]+="/i);
  });

  it('allows no script, no frame, and forms that end at the shop', async () => {
    const { headers } = await get(`/pay/${payment.id}`);
    const policy = headers.get('content-security-policy');
    expect(policy).to.contain("default-src 'none'").and.to.contain("frame-ancestors 'none'");
    expect(policy).to.contain("form-action 'self' http://shop.example https://shop.example");
    expect([headers.get('cache-control'), headers.get('referrer-policy')]).to.deep.equal(['no-store', 'no-referrer']);
  });

  it('fills in a test card that was chosen', async () => {
    const page = await (await get(`/pay/${payment.id}?card=4000000000000002`)).text();
    expect(page).to.contain('value="4000000000000002"');
  });

  it('takes a card and leads back to the shop, whose query is kept', async () => {
    const response = await submit({ number: '4242 4242 4242 4242', ...CARD });
    expect([response.status, response.headers.get('location')]).to.deep.equal([303, returned('succeeded')]);
    expect(await status()).to.equal('succeeded');
  });

  it('points at each wrong field, keeps the number and forgets the code', async () => {
    const response = await submit({ number: '4242424242424241', expiry: '01/20', cvc: '9876' });
    const page = await response.text();
    expect(response.status).to.equal(422);
    expect(page).to.contain('role="alert"').and.to.contain('value="4242424242424241"').and.not.to.contain('9876');
    for (const name of ['number', 'expiry', 'cvc']) {
      expect(page).to.contain(`aria-describedby="${name}-error"`).and.to.contain(`id="${name}-error"`);
    }
    expect(await status()).to.equal('open');
  });

  it('says why a card was declined and takes another one', async () => {
    const declined = await submit({ number: '4000000000009995', ...CARD });
    expect(declined.headers.get('location')).to.equal(`/pay/${payment.id}`);
    expect(await (await get(`/pay/${payment.id}`)).text()).to.match(/role="alert"[^]*not enough money/);
    await submit({ number: '4242424242424242', ...CARD });
    expect(await status()).to.equal('succeeded');
  });

  it('asks the bank when the card wants it', async () => {
    const asked = await submit({ number: '4000002760003184', ...CARD });
    expect(asked.headers.get('location')).to.equal(`/pay/${payment.id}`);
    expect((await get(`/pay/${payment.id}`)).headers.get('location')).to.equal(`/pay/${payment.id}/challenge`);
    expect(await (await get(`/pay/${payment.id}/challenge`)).text()).to.contain('card ending in 3184');

    const refused = await submit({ outcome: 'fail' }, `/pay/${payment.id}/challenge`);
    expect(refused.headers.get('location')).to.equal(`/pay/${payment.id}`);
    await submit({ number: '4000002760003184', ...CARD });
    const approved = await submit({ outcome: 'approve' }, `/pay/${payment.id}/challenge`);
    expect(approved.headers.get('location')).to.equal(returned('succeeded'));
  });

  it('tells where a payment stands when the button is pressed twice', async () => {
    await submit({ number: '4000000000000077', ...CARD });
    const twice = await submit({ number: '4242424242424242', ...CARD });
    const page = await (await get(`/pay/${payment.id}`)).text();
    expect(twice.headers.get('location')).to.equal(`/pay/${payment.id}`);
    expect(page).to.contain('on its way').and.to.contain(returned('processing').replaceAll('&', '&amp;'));
  });

  it('knows no other payments than its own', async () => {
    expect((await get('/pay/pay_unknown')).status).to.equal(404);
  });
});
