import { Hono } from 'hono';
import type { Desk } from '../desk.ts';
import { settleRefund } from '../payment/move-money.ts';
import { refundView } from '../payment/view.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../state/records.ts';
import { Control, read, Rotation, Settlement } from './input.ts';
import { parseJson, perform } from './perform.ts';

/** How to make the sandbox misbehave, and how to hurry it. No real provider has this door. */
export function controlRoutes(desk: Desk): Hono {
  const { state, courier } = desk;
  return new Hono()
    .get('/', (c) => c.json(shown(state.settings())))
    .post('/', async (c) => {
      const changes = read(Control, parseJson(await c.req.text()));
      const current = state.settings();
      const settings: Settings = {
        ...current,
        duplicates: changes.duplicates ?? current.duplicates,
        shuffle: changes.shuffle ?? current.shuffle,
        delayMs: changes.delayMs ?? current.delayMs,
        holdWebhooks: changes.holdWebhooks ?? current.holdWebhooks,
        dropNextResponses: changes.dropNextResponses ?? current.dropNextResponses,
        failNext: changes.failNext === undefined ? current.failNext : changes.failNext,
        settleAfterMs: changes.settleAfterMs === undefined ? current.settleAfterMs : changes.settleAfterMs,
      };
      state.write({ settings });
      return c.json(shown(settings));
    })
    .post('/flush', async (c) => c.json(await courier.flush()))
    .post('/rotate-secret', async (c) => c.json(rotate(desk, read(Rotation, parseJson(await c.req.text()))), 201));
}

/** Ending a refund that takes a while, by hand. */
export function refundRoutes(desk: Desk): Hono {
  return new Hono().post('/:id/settle', (c) =>
    perform(c, desk, (body) => {
      const id = c.req.param('id');
      const holder = [...desk.state.payments.values()].find(({ refunds }) => refunds.some((refund) => refund.id === id));
      if (!holder) throw new Refusal(404, 'not_found', `There is no refund ${id}.`);
      const decision = settleRefund(desk.payment(holder.id), id, read(Settlement, body).outcome, desk.now());
      const refund = decision.payment.refunds.find((each) => each.id === id);
      return { decision, body: refund && refundView(refund, holder.id) };
    }),
  );
}

function rotate(desk: Desk, rotation: { secret?: string | undefined; overlapSeconds: number }) {
  const now = desk.clock().getTime();
  const until = new Date(now + rotation.overlapSeconds * 1000).toISOString();
  const secret = rotation.secret ?? desk.newId('whsec');
  const settings = desk.state.settings();
  const older = settings.webhookSecrets.map((each) => ({ ...each, until: each.until ?? until }));
  const living = older.filter((each) => each.until > desk.now());
  desk.state.write({ settings: { ...settings, webhookSecrets: [{ secret, until: null }, ...living] } });
  return { secret, previousUntil: until };
}

function shown({ webhookSecrets, configuredSecret: _secret, ...settings }: Settings) {
  return { ...settings, webhookSecrets: webhookSecrets.length };
}
