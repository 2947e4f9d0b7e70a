import { expect } from 'chai';
import type { ApiKeyView, NewApiKey } from '../../../contracts/identity/api-key.ts';
import type { AuditView } from '../../../contracts/identity/audit.ts';
import type { SignedIn } from '../../support/accounts.ts';
import { freshEmail, type IdentityShop, openIdentity, type Problem } from '../../support/identity/shop.ts';
import { projectIdOf } from '../../support/project-id.ts';

const projectId = projectIdOf(import.meta.url);

describe('identity: API keys', function () {
  this.timeout(60_000);
  let shop: IdentityShop;
  let owner: SignedIn;

  before(async () => {
    shop = await openIdentity(projectId);
    owner = await shop.owner();
  });

  after(() => shop.stop());

  let intents = 0;
  const make = <T = NewApiKey>(body: unknown, key = `intent-${(intents += 1)}`, token = owner.token) =>
    shop.call<T>('/v1/api-keys', { method: 'POST', token, key, body });
  const revoke = (id: string, token = owner.token) => shop.call(`/v1/api-keys/${id}`, { method: 'DELETE', token });
  const use = (key: string, path = '/v1/staff') => shop.call(path, { headers: { 'x-api-key': key } });
  const soon = (ms: number) => new Date(Date.now() + ms).toISOString();

  it('shows a key once and keeps nothing that could open anything', async () => {
    const { status, body, headers } = await make({ name: 'ERP', scopes: ['staff.read'] });
    expect(status).to.equal(201);
    expect(headers.get('cache-control')).to.equal('no-store');
    expect(body.key).to.match(/^cw_test_[0-9a-z]{16}_[0-9a-z]{52}$/);
    const secret = body.key.split('_')[3] ?? '';
    const everything = await Promise.all([
      shop.db.doc(`apiKeys/${body.id}`).get(),
      shop.db.doc(`apiKeys/${body.id}/events/0000000001`).get(),
      shop.db.doc(`auditLog/apiKeys-${body.id}-1`).get(),
    ]);
    expect(everything.every(({ exists }) => exists)).to.equal(true);
    expect(JSON.stringify(everything.map((document) => document.data()))).not.to.contain(secret);
    const listed = await shop.call<{ items: ApiKeyView[] }>('/v1/api-keys', { token: owner.token });
    expect(JSON.stringify(listed.body)).not.to.contain(secret).and.not.to.contain('secretHash');
    expect(shop.logs()).not.to.contain(secret);
  });

  it('opens what the scopes name and nothing else, and notes its use', async () => {
    const { body } = await make({ name: 'Reader', scopes: ['staff.read', 'audit.read'] });
    expect((await use(body.key)).status).to.equal(200);
    expect((await shop.call('/v1/staff', { token: body.key })).status).to.equal(200);
    expect((await use(body.key, '/v1/audit-log')).status).to.equal(200);
    expect((await use(body.key, '/v1/api-keys')).body.details).to.deep.equal({ permission: 'apiKeys.read' });
    expect((await use(body.key, '/v1/me')).status).to.equal(403);
    const { body: page } = await shop.call<{ items: ApiKeyView[] }>('/v1/api-keys', { token: owner.token });
    const listed = page.items.find(({ id }) => id === body.id);
    expect(listed).to.include({ status: 'active', name: 'Reader', createdBy: owner.uid });
    expect(listed?.lastUsedAt).to.be.a('string');
  });

  it('is refused with a wrong secret, an unknown id, and beside another credential', async () => {
    const { body } = await make({ name: 'Reader', scopes: ['staff.read'] });
    const wrong = `${body.key.slice(0, -1)}${body.key.endsWith('0') ? '1' : '0'}`;
    for (const key of [wrong, body.key.replace(body.id, '0'.repeat(16)), body.key.replace('test', 'live'), 'cw_test_1_2']) {
      const { status, body: problem } = await use(key);
      expect([status, problem.code], key).to.deep.equal([401, 'unauthenticated']);
    }
    const both = await shop.call('/v1/staff', { token: owner.token, headers: { 'x-api-key': body.key } });
    expect(both.status).to.equal(401);
  });

  it('expires', async () => {
    const { body } = await make({ name: 'Short', scopes: ['staff.read'], expiresAt: soon(1_200) });
    expect((await use(body.key)).status).to.equal(200);
    await new Promise((resolve) => {
      setTimeout(resolve, 1_300);
    });
    expect((await use(body.key)).body.code).to.equal('api_key_expired');
    const { body: page } = await shop.call<{ items: ApiKeyView[] }>('/v1/api-keys', { token: owner.token });
    expect(page.items.find(({ id }) => id === body.id)?.status).to.equal('expired');
    const past = await make<Problem>({ name: 'Past', scopes: ['staff.read'], expiresAt: soon(-1_000) });
    expect([past.status, past.body.errors?.[0]?.pointer]).to.deep.equal([400, '/body/expiresAt']);
  });

  it('is refused once it is revoked, by every instance that has not just used it', async () => {
    const { body } = await make({ name: 'Lost', scopes: ['staff.read'] });
    expect((await revoke(body.id)).status).to.equal(204);
    expect((await revoke(body.id)).status).to.equal(204);
    expect((await revoke('0'.repeat(16))).body.code).to.equal('not_found');
    expect((await use(body.key)).body.code).to.equal('api_key_revoked');
    const log = await shop.call<{ items: AuditView[] }>(`/v1/audit-log?targetId=${body.id}`, { token: owner.token });
    expect(log.body.items.map(({ action }) => action)).to.deep.equal(['apiKey.revoked', 'apiKey.created']);
    const events = await shop.db.collection(`apiKeys/${body.id}/events`).get();
    expect(events.docs.map((event) => event.get('type') as string)).to.deep.equal(['apiKey.created.v1', 'apiKey.revoked.v1']);
  });

  it('is made once by a request that comes ten times at once: one answer shows it', async () => {
    const body = { name: 'Once', scopes: ['staff.read'] };
    const answers = await Promise.all(Array.from({ length: 10 }, () => make<NewApiKey & Problem>(body, 'the-same-intent')));
    const shown = answers.filter(({ status }) => status === 201);
    expect(shown).to.have.length(1);
    const id = shown[0]?.body.id;
    for (const { status, body: problem } of answers.filter((answer) => answer.status !== 201)) {
      expect([status, problem.code, problem.details]).to.deep.equal([409, 'api_key_already_shown', { keyId: id }]);
    }
    expect((await use(shown[0]?.body.key ?? '')).status).to.equal(200);
    const other = await make<Problem>({ ...body, name: 'Twice' }, 'the-same-intent');
    expect([other.status, other.body.code]).to.deep.equal([422, 'idempotency_key_reused']);
    const events = await shop.db.collection(`apiKeys/${id}/events`).get();
    expect(events.size).to.equal(1);
  });

  it('is made by people, of what they hold by their document', async () => {
    const { body: key } = await make({ name: 'Maker', scopes: ['apiKeys.write', 'apiKeys.read', 'staff.read'] });
    const byKey = await shop.call('/v1/api-keys', {
      method: 'POST',
      key: 'k',
      headers: { 'x-api-key': key.key },
      body: { name: 'Copy', scopes: ['staff.read'] },
    });
    expect([byKey.status, byKey.body.code]).to.deep.equal([403, 'forbidden']);
    const manager = await shop.staff(owner, 'manager');
    expect((await make({ name: 'M', scopes: ['staff.read'] }, 'm', manager.token)).status).to.equal(403);
    const uid = await shop.accounts.create({ email: freshEmail('pretender') });
    const pretender = shop.accounts.forge(uid, { role: 'owner', firebase: { sign_in_provider: 'password' } });
    const made = await make<Problem>({ name: 'P', scopes: ['staff.read'] }, 'p', pretender);
    expect([made.status, made.body.details]).to.deep.equal([403, { permissions: ['apiKeys.write', 'staff.read'] }]);
  });

  it('says what is wrong with a request', async () => {
    const wrong = [
      { name: '', scopes: ['staff.read'] },
      { name: 'A', scopes: [] },
      { name: 'A', scopes: ['everything'] },
      { name: 'A', scopes: ['staff.read', 'staff.read'] },
      { name: 'A', scopes: ['staff.read'], expiresAt: 'tomorrow' },
      { name: 'A', scopes: ['staff.read'], owner: true },
    ];
    for (const body of wrong) expect((await make(body)).status, JSON.stringify(body)).to.equal(400);
    const keyless = await shop.call('/v1/api-keys', {
      method: 'POST',
      token: owner.token,
      body: { name: 'A', scopes: ['staff.read'] },
    });
    expect(keyless.body.code).to.equal('idempotency_key_required');
  });

  it('is listed a page at a time, newest first, each once', async () => {
    const ids: string[] = [];
    let path = '/v1/api-keys?limit=2';
    for (let pages = 0; pages < 20 && path; pages += 1) {
      const { body } = await shop.call<{ items: ApiKeyView[]; nextCursor?: string }>(path, { token: owner.token });
      ids.push(...body.items.map(({ id }) => id));
      path = body.nextCursor === undefined ? '' : `/v1/api-keys?limit=2&cursor=${body.nextCursor}`;
    }
    const all = await shop.db.collection('apiKeys').orderBy('createdAt', 'desc').get();
    expect(ids).to.have.length.above(4);
    expect(new Set(ids)).to.deep.equal(new Set(all.docs.map(({ id }) => id)));
    expect(ids[0]).to.equal(all.docs[0]?.id);
    expect((await shop.call('/v1/api-keys?cursor=nowhere', { token: owner.token })).status).to.equal(400);
  });
});
