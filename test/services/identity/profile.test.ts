import { expect } from 'chai';
import type { Address } from '../../../contracts/address.ts';
import type { Me, SavedAddress } from '../../../contracts/identity/profile.ts';
import type { SignedIn } from '../../support/accounts.ts';
import { freshEmail, type IdentityShop, openIdentity } from '../../support/identity/shop.ts';
import { projectIdOf } from '../../support/project-id.ts';

const projectId = projectIdOf(import.meta.url);
const home: Address = {
  fullName: 'Adalovelace Byronsdottir',
  line1: 'Kornblumenweg 77',
  city: 'Quedlinburg',
  postalCode: '06484',
  country: 'DE',
  phone: '+493946123456',
};
const secrets = ['Adalovelace', 'Byronsdottir', 'Kornblumenweg', 'Quedlinburg', '06484', '3946123456', 'Lady A.', '170999888'];

describe('identity: profile and addresses', function () {
  this.timeout(60_000);
  let shop: IdentityShop;

  before(async () => {
    shop = await openIdentity(projectId);
  });

  after(() => shop.stop());

  const customer = async (): Promise<SignedIn> => {
    const email = freshEmail('ada');
    await shop.accounts.create({ email });
    return shop.accounts.signIn(email);
  };
  const patch = <T = Me>({ token }: SignedIn, version: number, body: unknown) =>
    shop.call<T>('/v1/me', { method: 'PATCH', token, body, headers: { 'if-match': `"${version}"` } });
  const add = <T = SavedAddress>({ token }: SignedIn, key: string, body: unknown) =>
    shop.call<T>('/v1/me/addresses', { method: 'POST', token, key, body });
  const list = ({ token }: SignedIn) => shop.call<{ items: SavedAddress[] }>('/v1/me/addresses', { token });

  it('shows a profile as it was changed, under an ETag that counts', async () => {
    const ada = await customer();
    const first = await shop.call<Me>('/v1/me', { token: ada.token });
    expect(first.headers.get('etag')).to.equal('"1"');
    const changed = await patch(ada, 1, {
      displayName: 'Lady A.',
      phone: '+49170999888',
      locale: 'de-AT',
      market: 'eu',
      marketing: true,
    });
    expect(changed.status).to.equal(200);
    expect(changed.headers.get('etag')).to.equal('"2"');
    const { body } = await shop.call<Me>('/v1/me', { token: ada.token });
    expect(body).to.deep.equal(changed.body);
    expect(body).to.include({ displayName: 'Lady A.', phone: '+49170999888', locale: 'de-AT', market: 'eu', version: 2 });
    expect(body.marketing).to.include({ granted: true });
    const { body: without } = await patch(ada, 2, { phone: null });
    expect(without).not.to.have.property('phone');
    expect(without.displayName).to.equal('Lady A.');
  });

  it('lets one of many changes of the same version win, and tells the others to look again', async () => {
    const ada = await customer();
    await shop.call('/v1/me', { token: ada.token });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => patch<{ code?: string }>(ada, 1, { displayName: `Ada ${index}` })),
    );
    expect(answers.filter(({ status }) => status === 200)).to.have.length(1);
    expect(answers.filter(({ status, body }) => status === 412 && body.code === 'precondition_failed')).to.have.length(9);
    const events = await shop.db.collection(`customers/${ada.uid}/events`).get();
    expect(events.size).to.equal(2);
  });

  it('asks for the version, and answers 304 to whoever has it', async () => {
    const ada = await customer();
    const blind = await shop.call('/v1/me', { method: 'PATCH', token: ada.token, body: { locale: 'de' } });
    expect([blind.status, blind.body.code]).to.deep.equal([428, 'precondition_required']);
    expect((await patch<{ code: string }>(ada, 7, { locale: 'de' })).body.code).to.equal('precondition_failed');
    await shop.call('/v1/me', { token: ada.token });
    const known = await shop.call('/v1/me', { token: ada.token, headers: { 'if-none-match': '"1"' } });
    expect(known.status).to.equal(304);
  });

  it('keeps an address once, however often the request comes', async () => {
    const ada = await customer();
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(ada, 'intent-1', { address: home })));
    expect(answers.map(({ status }) => status)).to.deep.equal(Array.from({ length: 10 }, () => 201));
    expect(new Set(answers.map(({ body }) => body.id)).size).to.equal(1);
    expect((await list(ada)).body.items).to.deep.equal([answers[0]?.body]);
    const other = await add<{ code: string }>(ada, 'intent-1', { address: { ...home, city: 'Thale' } });
    expect([other.status, other.body.code]).to.deep.equal([422, 'idempotency_key_reused']);
  });

  it('replaces, makes default and forgets addresses', async () => {
    const ada = await customer();
    const { body: first } = await add(ada, 'a', { address: home });
    expect(first).to.include({ defaultShipping: true, defaultBilling: true });
    const { body: second, headers } = await add(ada, 'b', { address: { ...home, line1: 'Markt 1' }, defaultShipping: true });
    const put = (version: string) =>
      shop.call<SavedAddress>(`/v1/me/addresses/${second.id}`, {
        method: 'PUT',
        token: ada.token,
        headers: { 'if-match': version },
        body: { address: { ...home, line1: 'Markt 2' } },
      });
    expect((await put('"1"')).status).to.equal(412);
    const replaced = await put(headers.get('etag') ?? '');
    expect(replaced.body).to.deep.include({ address: { ...home, line1: 'Markt 2' }, defaultShipping: true });

    const remove = () => shop.call(`/v1/me/addresses/${second.id}`, { method: 'DELETE', token: ada.token });
    expect((await remove()).status).to.equal(204);
    expect((await remove()).body.code).to.equal('not_found');
    const { body: me } = await shop.call<Me>('/v1/me', { token: ada.token });
    expect(me).to.include({ defaultBillingAddressId: first.id }).and.not.to.have.property('defaultShippingAddressId');
  });

  it('names each field of an address that its country does not know', async () => {
    const ada = await customer();
    const { status, body } = await add<{ errors: { pointer: string }[] }>(ada, 'c', {
      address: { ...home, country: 'US', postalCode: 'ABC', region: 'ZZ' },
    });
    expect(status).to.equal(400);
    expect(body.errors.map(({ pointer }) => pointer)).to.have.members(['/body/address/postalCode', '/body/address/region']);
  });

  it('stores nothing personal in plain text: not in documents, not in events, not in the log', async () => {
    const ada = await customer();
    await add(ada, 'd', { address: home });
    await patch(ada, 2, { displayName: 'Lady A.', phone: '+49170999888' });
    const [document, events, key] = await Promise.all([
      shop.db.doc(`customers/${ada.uid}`).get(),
      shop.db.collection(`customers/${ada.uid}/events`).get(),
      shop.db.doc(`dataKeys/${ada.uid}`).get(),
    ]);
    const raw = JSON.stringify([document.data(), events.docs.map((event) => event.data()), key.data()]);
    for (const secret of [...secrets, 'ada-']) expect(raw, secret).not.to.contain(secret);
    expect(document.get('profile')).to.include({ alg: 'A256GCM', key: ada.uid });
    expect(key.exists).to.equal(true);
    expect(events.size).to.equal(3);
    for (const secret of secrets) expect(shop.logs(), secret).not.to.contain(secret);
  });

  it('does not open what was sealed for somebody else or moved to another place', async () => {
    const [ada, eve] = [await customer(), await customer()];
    await add(ada, 'e', { address: home });
    await add(eve, 'e', { address: home });
    const stolen = (await shop.db.doc(`customers/${ada.uid}`).get()).get('addresses') as Record<string, unknown>;
    await shop.db.doc(`customers/${eve.uid}`).update({ addresses: stolen });
    expect((await list(eve)).status).to.equal(500);
    const renamed = Object.fromEntries(Object.values(stolen).map((sealed) => ['elsewhere', sealed]));
    await shop.db.doc(`customers/${ada.uid}`).update({ addresses: renamed });
    expect((await list(ada)).status).to.equal(500);
  });

  it('costs one read to look at, another for the key once in a while, and two writes to change', async () => {
    const ada = await customer();
    await shop.call('/v1/me', { token: ada.token });
    await patch(ada, 1, { displayName: 'Ada' });
    const cost = async () => (await shop.call('/v1/me', { token: ada.token })).headers.get('cartwright-cost');
    expect([await cost(), await cost()]).to.deep.equal(['reads=2;writes=0;deletes=0', 'reads=1;writes=0;deletes=0']);
    const change = await patch(ada, 2, { displayName: 'Ada B.' });
    expect(change.headers.get('cartwright-cost')).to.equal('reads=1;writes=2;deletes=0');
  });
});
