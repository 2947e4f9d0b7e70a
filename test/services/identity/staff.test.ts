import { expect } from 'chai';
import type { AuditView } from '../../../contracts/identity/audit.ts';
import type { StaffView } from '../../../contracts/identity/staff.ts';
import { StaffRole } from '../../../contracts/permissions.ts';
import type { SignedIn } from '../../support/accounts.ts';
import { freshEmail, type IdentityShop, makeOwner, openIdentity, type Problem } from '../../support/identity/shop.ts';
import { projectIdOf } from '../../support/project-id.ts';

const projectId = projectIdOf(import.meta.url);

describe('identity: staff', function () {
  this.timeout(120_000);
  let shop: IdentityShop;
  let owner: SignedIn;

  before(async () => {
    shop = await openIdentity(projectId);
    owner = await shop.owner();
  });

  after(() => shop.stop());

  const put = <T = Problem>(token: string, uid: string, role: StaffRole) =>
    shop.call<T>(`/v1/staff/${uid}`, { method: 'PUT', token, body: { role } });
  const remove = (token: string, uid: string) => shop.call(`/v1/staff/${uid}`, { method: 'DELETE', token });
  const auditOf = async (uid: string): Promise<AuditView[]> =>
    (await shop.call<{ items: AuditView[] }>(`/v1/audit-log?targetId=${uid}`, { token: owner.token })).body.items;

  it('begins with an owner by script, who is the only one', async () => {
    const { body } = await shop.call<{ items: StaffView[] }>('/v1/staff', { token: owner.token });
    expect(body.items).to.have.length(1);
    expect(body.items[0]).to.deep.include({ uid: owner.uid, role: 'owner', inForce: true, version: 1 });
    const [line] = await auditOf(owner.uid);
    expect(line).to.deep.include({ action: 'owner.made', before: null, after: { role: 'owner' } });
    expect(line?.actor).to.deep.equal({ kind: 'system', id: 'make-owner' });
    expect(line?.correlationId).to.match(/^make-owner-/);
  });

  it('takes no second owner from the script without force, and none from an account that proves nothing', async () => {
    const refused = async (...args: string[]) => makeOwner(projectId, ...args).then(String, (error: unknown) => String(error));
    const [email, unproved] = [freshEmail('second'), freshEmail('unproved')];
    const uid = await shop.accounts.create({ email });
    await shop.accounts.create({ email: unproved, emailVerified: false });
    const [nobody, notProved, noForce] = await Promise.all([
      refused('--email', 'nobody@shop.example'),
      refused('--email', unproved, '--force'),
      refused('--email', email),
    ]);
    expect(nobody).to.contain('no such account');
    expect(notProved).to.contain('not verified');
    expect(noForce).to.contain('has an owner already');
    expect(await refused('--email', email, '--force')).to.contain('is an owner');
    expect((await remove(owner.token, uid)).status).to.equal(204);
  });

  it('lets each role do what the policy says, and no more', async () => {
    const members = await Promise.all(StaffRole.options.map(async (role) => ({ role, ...(await shop.staff(owner, role)) })));
    const allowed: Record<StaffRole, number[]> = {
      owner: [200, 200, 200, 200],
      manager: [200, 403, 200, 200],
      finance: [403, 403, 200, 403],
      catalog: [403, 403, 403, 403],
      fulfilment: [403, 403, 403, 403],
      support: [403, 403, 403, 403],
    };
    await Promise.all(
      members.map(async ({ role, token, uid }) => {
        const other = await shop.accounts.create({ email: freshEmail('other') });
        const answers = await Promise.all([
          shop.call('/v1/staff', { token }),
          put(token, other, 'catalog'),
          shop.call('/v1/audit-log', { token }),
          shop.call('/v1/api-keys', { token }),
        ]);
        expect(
          answers.map(({ status }) => status),
          role,
        ).to.deep.equal(allowed[role]);
        expect((await remove(owner.token, uid)).status).to.equal(204);
      }),
    );
  });

  it('lets neither customers nor guests nor strangers near it', async () => {
    const email = freshEmail('ada');
    const uid = await shop.accounts.create({ email });
    const customer = await shop.accounts.signIn(email);
    const guest = await shop.accounts.guest();
    for (const token of [customer.token, guest.token]) {
      expect((await shop.call('/v1/staff', { token })).status).to.equal(403);
      expect((await put(token, uid, 'owner')).status).to.equal(403);
    }
    expect((await shop.call('/v1/staff')).status).to.equal(401);
  });

  it('ends the old role at once: its token is refused, and the next one carries the new role', async () => {
    const anna = await shop.staff(owner, 'manager');
    expect((await shop.call('/v1/staff', { token: anna.token })).status).to.equal(200);
    await put(owner.token, anna.uid, 'support');
    expect((await shop.call('/v1/me', { token: anna.token })).body.code).to.equal('token_revoked');
    const again = await shop.accounts.signIn(anna.email);
    expect((await shop.call<{ role: string }>('/v1/me', { token: again.token })).body.role).to.equal('support');
    await remove(owner.token, anna.uid);
    expect((await shop.call('/v1/me', { token: again.token })).body.code).to.equal('token_revoked');
    expect(await shop.accounts.claims(anna.uid)).to.deep.equal({ role: 'customer' });
  });

  it('ends a sign-in of the very second of the change', async () => {
    const anna = await shop.staff(owner, 'manager');
    const demotion = put(owner.token, anna.uid, 'catalog');
    const signIns = await Promise.all([shop.accounts.signIn(anna.email), shop.accounts.signIn(anna.email)]);
    await demotion;
    for (const { token } of signIns) {
      const { status } = await shop.call('/v1/staff', { token });
      expect(status).to.be.oneOf([401, 403]);
    }
  });

  it('keeps other claims of an account', async () => {
    const anna = await shop.staff(owner, 'manager');
    await shop.accounts.update(anna.uid, { customAttributes: JSON.stringify({ role: 'manager', loyalty: 'gold' }) });
    await put(owner.token, anna.uid, 'finance');
    expect(await shop.accounts.claims(anna.uid)).to.deep.equal({ role: 'finance', loyalty: 'gold' });
  });

  it('gives no role to a guest, a disabled account, an unproved address, or nobody', async () => {
    const reasons: unknown[] = [];
    const guest = await shop.accounts.guest();
    const unproved = await shop.accounts.create({ email: freshEmail('unproved'), emailVerified: false });
    const disabled = await shop.accounts.create({ email: freshEmail('disabled') });
    await shop.accounts.update(disabled, { disableUser: true });
    for (const uid of [guest.uid, unproved, disabled]) {
      const { status, body } = await put(owner.token, uid, 'catalog');
      reasons.push([status, body.code, body.details?.['reason']]);
    }
    expect(reasons).to.deep.equal([
      [409, 'account_not_eligible', 'guest'],
      [409, 'account_not_eligible', 'email_not_verified'],
      [409, 'account_not_eligible', 'disabled'],
    ]);
    expect((await put(owner.token, 'nobody', 'catalog')).body.code).to.equal('not_found');
    expect((await remove(owner.token, 'nobody')).body.code).to.equal('not_found');
  });

  it('logs each change once, with before and after, beside its event', async () => {
    const anna = await shop.staff(owner, 'manager');
    for (const role of ['support', 'support', 'finance'] as const) await put(owner.token, anna.uid, role);
    await remove(owner.token, anna.uid);
    await remove(owner.token, anna.uid);
    const lines = await auditOf(anna.uid);
    expect(lines.map(({ action, before, after }) => [action, before?.['role'], after?.['role']])).to.deep.equal([
      ['staff.removed', 'finance', undefined],
      ['staff.role_set', 'support', 'finance'],
      ['staff.role_set', 'manager', 'support'],
      ['staff.role_set', undefined, 'manager'],
    ]);
    expect(lines.every(({ actor }) => actor.id === owner.uid && actor.role === 'owner')).to.equal(true);
    const events = await shop.db.collection(`staff/${anna.uid}/events`).get();
    expect(events.docs.map((event) => event.get('id') as string).sort()).to.deep.equal(lines.map(({ id }) => id).sort());
    const byLine = new Map(lines.map(({ id, correlationId }) => [id, correlationId]));
    for (const event of events.docs) expect(event.get('correlationId')).to.equal(byLine.get(event.get('id') as string));
  });

  it('finds an account by its address, for owners', async () => {
    const email = freshEmail('found');
    const uid = await shop.accounts.create({ email, displayName: 'Found Ling' });
    const find = (token: string, address: string) =>
      shop.call<Problem & { uid: string }>('/v1/staff/find-account', { method: 'POST', token, body: { email: address } });
    expect((await find(owner.token, email)).body).to.include({ uid, email, displayName: 'Found Ling', anonymous: false });
    expect((await find(owner.token, 'nobody@shop.example')).body.code).to.equal('not_found');
    const manager = await shop.staff(owner, 'manager');
    expect((await find(manager.token, email)).status).to.equal(403);
  });

  it('is listed a page at a time, each once', async () => {
    const uids: string[] = [];
    let path = '/v1/staff?limit=2';
    for (let pages = 0; pages < 20 && path; pages += 1) {
      const { body } = await shop.call<{ items: StaffView[]; nextCursor?: string }>(path, { token: owner.token });
      uids.push(...body.items.map(({ uid }) => uid));
      path = body.nextCursor === undefined ? '' : `/v1/staff?limit=2&cursor=${body.nextCursor}`;
    }
    const active = await shop.db.collection('staff').where('status', '==', 'active').get();
    expect(uids).to.have.length.above(4);
    const odd = await shop.call('/v1/staff?cursor=a%2Fb', { token: owner.token });
    expect([odd.status, odd.body.errors?.[0]?.pointer]).to.deep.equal([400, '/query/cursor']);
    expect(uids).to.deep.equal(active.docs.map(({ id }) => id).sort());
  });
});
