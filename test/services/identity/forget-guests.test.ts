import { expect } from 'chai';
import { type Accounts, accountsOf } from '../../support/accounts.ts';
import { emptyProject, type Project } from '../../support/empty-project.ts';
import { eventually } from '../../support/eventually.ts';
import { freshEmail } from '../../support/identity/shop.ts';
import { orderOf, putOrders } from '../../support/orders/order-of.ts';
import { type Platform, startPlatform } from '../../support/platform/start-platform.ts';
import { sweepNow } from '../../support/platform/tick.ts';
import { projectIdOf } from '../../support/project-id.ts';

const SWEEP = 'identity.forget-guests';
const CART = { market: 'eu', lines: { MUG: 1 } };
const daysAgo = (days: number) => String(Date.now() - days * 24 * 3_600_000);

describe('a guest who does not come back', function () {
  this.timeout(60_000);
  const projectId = projectIdOf(import.meta.url);
  let project: Project;
  let platform: Platform;
  let accounts: Accounts;

  before(async () => {
    project = await emptyProject(projectId);
    accounts = accountsOf(projectId);
    await accounts.removeAll();
    platform = await startPlatform({
      projectId,
      services: {
        identity: { consumers: { clock: 'identityOnClock' } },
        orders: { consumers: { identity: 'ordersOnIdentity' } },
      },
    });
  });

  after(async () => {
    await platform.stop();
    await project.close();
  });

  /** Somebody with a cart, last seen so many days ago. */
  async function seen(days: number, account: { email?: string } = {}): Promise<string> {
    const uid = await accounts.create(account);
    await accounts.update(uid, { createdAt: daysAgo(days + 100), lastLoginAt: daysAgo(days) });
    await project.db.doc(`carts/${uid}`).set(CART);
    return uid;
  }
  const hasCart = async (uid: string) => (await project.db.doc(`carts/${uid}`).get()).exists;
  const expectForgotten = async (uid: string) => {
    await eventually('the cart is gone', async () => expect(await hasCart(uid)).to.equal(false));
    expect(await accounts.exists(uid)).to.equal(false);
  };
  const expectKept = async (uid: string) => {
    expect(await accounts.exists(uid)).to.equal(true);
    expect(await hasCart(uid)).to.equal(true);
  };

  it('for 60 days loses account and cart; others keep both, customers whenever they were seen', async () => {
    const gone = [await seen(61), await seen(400)];
    const kept = [await seen(59), await seen(0), await seen(400, { email: freshEmail('ada') })];

    await sweepNow(platform, SWEEP);

    for (const uid of gone) await expectForgotten(uid);
    for (const uid of kept) await expectKept(uid);
    expect(platform.logs('identityOnClock')).to.match(/"sweep":"identity.forget-guests","accounts":5,"forgotten":2/);
  });

  it('keeps the orders, and what opens what they say of a person', async () => {
    const uid = await seen(61);
    await putOrders(project.db, { KEPT: { ...orderOf('KEPT', 'expired'), customerId: uid } }, [{ sku: 'KEPT', units: 1 }]);
    await project.db.doc(`dataKeys/${uid}`).set({ subject: uid });

    await sweepNow(platform, SWEEP);

    await expectForgotten(uid);
    expect((await project.db.doc(`dataKeys/${uid}`).get()).exists).to.equal(true);
    expect((await project.db.collection('orders').where('customerId', '==', uid).get()).size).to.equal(1);
  });

  it('is forgotten all the same when the sweep crashes at any step', async () => {
    const gone = [await seen(61), await seen(62)];
    for (const step of [1, 2]) {
      await platform.restart('identityOnClock', { CARTWRIGHT_CRASH_AT: String(step) });
      await sweepNow(platform, SWEEP).catch(() => undefined);
      expect(await platform.alive('identityOnClock')).to.equal(false);
      expect(await accounts.exists(gone[0] ?? '')).to.equal(step === 1);
    }
    await platform.restart('identityOnClock');
    await sweepNow(platform, SWEEP);
    for (const uid of gone) await expectForgotten(uid);
  });

  it('is found in a shop of more guests than one piece holds, each of them once', async () => {
    const many = await Promise.all(Array.from({ length: 510 }, () => accounts.create()));
    const gone = await seen(61);

    await sweepNow(platform, SWEEP);

    await expectForgotten(gone);
    expect(await accounts.exists(many[0] ?? '')).to.equal(true);
    const told = platform.logs('identityOnClock').match(/"sweep":"identity.forget-guests","accounts":(\d+)/g) ?? [];
    expect(told.at(-1)).to.match(/:51\d$/);
  });
});
