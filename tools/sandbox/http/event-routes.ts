import { Hono } from 'hono';
import type { Desk } from '../desk.ts';
import { Refusal } from '../refusal.ts';
import type { State } from '../state/open-state.ts';
import type { SandboxEvent } from '../state/records.ts';
import { DeliveryFilter, EventFilter, read } from './input.ts';

/** What has happened, for a merchant who missed a webhook: the events in order, and sending one again. */
export function eventRoutes(desk: Desk): Hono {
  return new Hono()
    .get('/', (c) => {
      const { after, paymentId, limit } = read(EventFilter, c.req.query());
      const start = sequenceOf(desk.state, after);
      const items = [...desk.state.events.values()]
        .filter((event) => event.sequence > start && (paymentId === undefined || event.data.id === paymentId))
        .slice(0, limit);
      return c.json({ items, nextAfter: items.at(-1)?.id ?? after ?? null });
    })
    .get('/:id', (c) => c.json(eventOf(desk.state, c.req.param('id'))))
    .post('/:id/resend', (c) => {
      const event = eventOf(desk.state, c.req.param('id'));
      const deliveries = desk.courier.plan(event, event.data.webhookUrl);
      desk.state.write({ deliveries });
      desk.courier.dispatch(deliveries);
      return c.json({ items: deliveries }, 202);
    });
}

/** The log of webhook deliveries, each with all its attempts. */
export function deliveryRoutes(desk: Desk): Hono {
  return new Hono().get('/', (c) => {
    const { eventId, paymentId, status, limit } = read(DeliveryFilter, c.req.query());
    const items = [...desk.state.deliveries.values()]
      .filter((delivery) => eventId === undefined || delivery.eventId === eventId)
      .filter((delivery) => paymentId === undefined || delivery.paymentId === paymentId)
      .filter((delivery) => status === undefined || delivery.status === status);
    return c.json({ items: items.slice(-limit) });
  });
}

function eventOf(state: State, id: string): SandboxEvent {
  const event = state.events.get(id);
  if (!event) throw new Refusal(404, 'not_found', `There is no event ${id}.`);
  return event;
}

function sequenceOf(state: State, after: string | undefined): number {
  if (after === undefined) return 0;
  return /^\d+$/.test(after) ? Number(after) : eventOf(state, after).sequence;
}
