import { expect } from 'chai';
import type { SignedIn } from '../../support/accounts.ts';
import { type IdentityShop, openIdentity } from '../../support/identity/shop.ts';
import { projectIdOf } from '../../support/project-id.ts';

const projectId = projectIdOf(import.meta.url);
const OWNERS = 10;

describe('identity: the last owner', function () {
  this.timeout(120_000);
  let shop: IdentityShop;

  beforeEach(async () => {
    shop = await openIdentity(projectId);
  });

  afterEach(() => shop.stop());

  const demote = ({ token }: SignedIn, uid: string) =>
    shop.call(`/v1/staff/${uid}`, { method: 'PUT', token, body: { role: 'support' } });
  const owners = async (): Promise<string[]> => {
    const found = await shop.db.collection('staff').where('role', '==', 'owner').get();
    return found.docs.filter((member) => member.get('status') === 'active').map(({ id }) => id);
  };

  it('stays when ten owners step down at once, and is in the register', async () => {
    const first = await shop.owner();
    const others = await Promise.all(Array.from({ length: OWNERS - 1 }, () => shop.staff(first, 'owner')));
    const everybody = [first, ...others];
    expect(await owners()).to.have.length(OWNERS);

    const answers = await Promise.all(everybody.map((owner) => demote(owner, owner.uid)));

    expect(answers.filter(({ status }) => status === 200)).to.have.length(OWNERS - 1);
    const kept = answers.filter(({ status, body }) => status === 409 && body.code === 'last_owner');
    expect(kept).to.have.length(1);
    const [last, ...more] = await owners();
    expect(more).to.deep.equal([]);
    expect((await shop.db.doc('ownerRegister/owners').get()).get('uids')).to.deep.equal([last]);

    const claims = await Promise.all(everybody.map(({ uid }) => shop.accounts.claims(uid)));
    expect(claims.filter(({ role }) => role === 'owner')).to.have.length(1);
    const logged = await shop.db.collection('auditLog').where('after.role', '==', 'support').get();
    expect(logged.size).to.equal(OWNERS - 1);
  });

  it('does not go when two owners turn on each other', async () => {
    const anna = await shop.owner();
    const olga = await shop.staff(anna, 'owner');
    const answers = await Promise.all([
      demote(anna, olga.uid),
      demote(olga, anna.uid),
      shop.call(`/v1/staff/${anna.uid}`, { method: 'DELETE', token: olga.token }),
      shop.call(`/v1/staff/${olga.uid}`, { method: 'DELETE', token: anna.token }),
    ]);
    expect(await owners()).to.have.length(1);
    for (const { status, body } of answers.filter((answer) => answer.status >= 300)) {
      expect([status, body.code]).to.be.deep.oneOf([
        [409, 'last_owner'],
        [403, 'forbidden'],
        [401, 'token_revoked'],
      ]);
    }
  });

  it('is not replaced by whoever was an owner a moment ago and still holds the token', async () => {
    const anna = await shop.owner();
    const olga = await shop.staff(anna, 'owner');
    const stale = shop.accounts.forge(olga.uid, {
      role: 'owner',
      auth_time: Math.floor(Date.now() / 1000) + 60,
      firebase: { sign_in_provider: 'password' },
    });
    expect((await demote(anna, olga.uid)).status).to.equal(200);
    const grab = await shop.call(`/v1/staff/${olga.uid}`, { method: 'PUT', token: stale, body: { role: 'owner' } });
    expect([grab.status, grab.body.code]).to.deep.equal([403, 'forbidden']);
    expect(await owners()).to.deep.equal([anna.uid]);
  });
});
