import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { signInAnonymously } from 'firebase/auth';
import type { OrderView } from '../../contracts/orders/endpoints.ts';
import { eventually } from '../support/eventually.ts';
import { openClient } from '../support/journeys/client.ts';
import { killWorkers } from '../support/journeys/kill-workers.ts';
import { orderCart } from '../support/journeys/order-cart.ts';
import { pay } from '../support/journeys/pay.ts';
import { OPENS_WITHIN_MS, openShop } from '../support/journeys/shop.ts';

describe('a shop whose processes die', function () {
  this.timeout(120_000);

  it('loses no payment: an event whose function died is brought again', async function () {
    this.timeout(120_000 + OPENS_WITHIN_MS);
    const shop = await openShop();
    const shopper = openClient(shop);
    await signInAnonymously(shopper.auth);
    const { orderId, payment } = await orderCart(shopper, { 'CD-MUG-LAK': 1 });
    const status = async () => (await shopper.api<OrderView>(`/v1/orders/${orderId}`)).body.status;

    const saidBefore = shop.start.said().length;
    const untaken = () => shop.start.said().slice(saidBefore).includes('ordersOnPayments-0 has not taken its event');
    await killWorkers(shop, 'ordersOnPayments');
    const killed = (async () => {
      for (const end = Date.now() + 60_000; !untaken() && Date.now() < end; await sleep(20))
        await killWorkers(shop, 'ordersOnPayments');
    })();
    await Promise.all([pay(payment.payUrl ?? ''), killed]);
    expect(untaken()).to.equal(true);
    await eventually('the order is paid', async () => expect(await status()).to.equal('paid'), { withinMs: 60_000 });
    await shopper.close();
  });
});
