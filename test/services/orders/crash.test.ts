import { expect } from 'chai';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../support/eventually.ts';
import { pendingEvents } from '../../support/platform/emulator-rest.ts';
import { sweepLater } from '../../support/platform/tick.ts';
import { putGoods, unitsOf, type Goods } from '../../support/shop/goods.ts';
import { startSelling, type ReadyShopper, type Selling } from '../../support/shop/selling.ts';

const GOODS: readonly Goods[] = [{ sku: 'CRASH', units: 1_000 }];
const ENOUGH = 40;
const ENDED = new Set(['', 'paid', 'expired', 'canceled']);
/** Who may crash, and between how many steps at the least: before and after each commit, each publishing, each call of the provider. */
const STEPS = { ordersApi: 4, paymentsApi: 2, ordersRelay: 1, paymentsRelay: 1, ordersOnPayments: 2 };

describe('a crash between any two steps of a sale', () => {
  let shop: Selling;
  let keys = 0;
  let crashes = 0;

  before(async function () {
    this.timeout(90_000);
    shop = await startSelling('demo-crash');
    await putGoods(shop.db, GOODS);
  });
  after(() => shop.stop());

  /** Cloud Run starts a crashed instance anew. A process that was killed can be seen for a moment yet; what it said last tells. */
  async function mend(target: string): Promise<void> {
    const crashed = shop.platform.logs(target).includes('crashed on purpose');
    if (!crashed && (await shop.platform.alive(target))) return;
    crashes += 1;
    await shop.platform.restart(target);
  }

  /** The shopper's client: repeats what got no answer with the same key, as a client does; `tries` is how often in all. */
  async function buy(target: string, shopper: ReadyShopper, tries: number): Promise<void> {
    keys += 1;
    const key = `crash-${keys}`;
    for (let left = tries; left > 0; left -= 1) {
      const answer = await shop.checkOutPatiently(shopper.token, key, shopper.request).catch(() => undefined);
      if (answer?.status === 201 && answer.body.payment.payUrl) return shop.provider.pay(answer.body.payment.payUrl);
      // A connection that broke is the power failing; the process may take a moment to be gone.
      if (!answer) await eventually('it is gone', async () => expect(await shop.platform.alive(target)).to.equal(false));
      await mend(target);
    }
  }

  async function statusOf(uid: string): Promise<string> {
    const found = await shop.db.collection('orders').where('customerId', '==', uid).get();
    return found.docs.map((order) => String(order.get('status'))).join();
  }

  /** Waits until the order has ended one way or the other, with the sweepers' help where nothing moves any more; answers how. */
  async function settle(target: string, uid: string): Promise<string> {
    for (let round = 0; round < 160; round += 1) {
      await mend(target);
      const status = await statusOf(uid);
      if (ENDED.has(status)) return status;
      if (round === 60) await sweepLater(shop.platform, 'payments.reconcile', 60);
      if (round === 100) await shop.sweepExpired(61);
      await sleep(50);
    }
    throw new Error(`The order of ${uid} hangs in between:\n${shop.platform.logs(target)}`);
  }

  /** Waits until every event has been published, whoever crashed over it. */
  async function allTold(target: string): Promise<void> {
    const told = async () => {
      await mend(target);
      expect(await pendingEvents(shop.projectId)).to.deep.equal([]);
    };
    await eventually('every event is published', told, { withinMs: 30_000 });
    await sleep(300);
    await mend(target);
  }

  /** Sells with a crash at the first step, the second, and so on, until a sale passes without one; answers how each ended. */
  async function sellWithCrashes(target: string, tries: number): Promise<string[]> {
    const outcomes: string[] = [];
    for (let crashAt = 1; crashAt < ENOUGH; crashAt += 1) {
      const before = crashes;
      const shopper = await shop.shopper(GOODS, [{ sku: 'CRASH', quantity: 1 }]);
      await shop.platform.restart(target, { CARTWRIGHT_CRASH_AT: String(crashAt) });
      await buy(target, shopper, tries);
      outcomes.push(await settle(target, shopper.uid));
      await allTold(target);
      if (crashes > before) continue;
      await shop.platform.restart(target);
      return outcomes;
    }
    throw new Error(`${target} still crashed at step ${ENOUGH}`);
  }

  for (const [target, steps] of Object.entries(STEPS)) {
    it(`of ${target} leaves every order paid`, async function () {
      this.timeout(240_000);
      const outcomes = await sellWithCrashes(target, 8);
      expect(outcomes.length).to.be.greaterThan(steps);
      expect(new Set(outcomes)).to.deep.equal(new Set(['paid']));
      await addsUp(shop);
    });
  }

  it('of ordersApi, with a shopper who gives up, leaves no order, or an expired one, or a paid one', async function () {
    this.timeout(240_000);
    const outcomes = await sellWithCrashes('ordersApi', 1);
    expect(outcomes).to.include.members(['', 'expired', 'paid']);
    await addsUp(shop);
  });
});

/** Every unit is on the shelf or sold to a paid order; nothing hangs in between, and what was captured is what paid orders cost. */
async function addsUp(shop: Selling): Promise<void> {
  const orders = (await shop.db.collection('orders').get()).docs;
  const paid = orders.filter((order) => order.get('status') === 'paid');
  expect(await unitsOf(shop.db, 'CRASH')).to.deep.equal({ promisable: 1_000 - paid.length, reserved: 0, sold: paid.length });
  const captured = (await shop.db.collection('ledger').get()).docs.filter((entry) => entry.get('kind') === 'capture');
  expect(captured.map((entry) => String(entry.get('orderId'))).sort()).to.deep.equal(paid.map(({ id }) => id).sort());
}
