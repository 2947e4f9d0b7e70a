import { bringTick } from '../platform/tick.ts';
import type { Shop } from './start-shop.ts';

/** Lets the time of an order run out: it is an hour on for this order, and the sweep that looks for such orders runs. */
export async function runOut({ places: { projectId, firestore }, start }: Shop, orderId: string): Promise<void> {
  const document = `http://${firestore}/v1/projects/${projectId}/databases/(default)/documents/orders/${orderId}`;
  const past = new Date(Date.now() - 30 * 60_000).toISOString();
  await expectOk(`${document}?updateMask.fieldPaths=expiresAt&currentDocument.exists=true`, {
    method: 'PATCH',
    headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
    body: JSON.stringify({ fields: { expiresAt: { stringValue: past } } }),
  });
  const [, functions] = /^ {2}Functions +(\S+)$/m.exec(start.said()) ?? [];
  const triggers = `${new URL(functions ?? '').origin}/functions/projects/${projectId}/triggers`;
  await bringTick(`${triggers}/us-central1-ordersOnClock-0`, projectId, { only: 'orders.expire-unpaid' });
}

async function expectOk(url: string, init: RequestInit): Promise<void> {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${url} was answered ${answer.status}: ${await answer.text()}`);
}
