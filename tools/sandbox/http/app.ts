import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Desk } from '../desk.ts';
import { Refusal } from '../refusal.ts';
import { controlRoutes, refundRoutes } from './control-routes.ts';
import { deliveryRoutes, eventRoutes } from './event-routes.ts';
import { misbehave, requireKey } from './merchant-gate.ts';
import { pageRoutes } from './page-routes.ts';
import { paymentRoutes, rehearsalRoutes } from './payment-routes.ts';
import { problemResponse, refusalOf } from './problem.ts';

export type AppOptions = { readonly secretKey: string; readonly log: (line: string) => void };

/** All routes of the sandbox: the merchant's API, the control door and the hosted pages. */
export function createApp(desk: Desk, { secretKey, log }: AppOptions): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const tooLarge = (): Response => problemResponse(new Refusal(413, 'too_large', 'A body has 64 KiB at most.'));
  app.use(bodyLimit({ maxSize: 64 * 1024, onError: tooLarge }));
  app.onError((error) => {
    if (!(error instanceof Refusal)) log(`defect: ${error.stack ?? error.message}`);
    return problemResponse(refusalOf(error));
  });
  app.notFound((c) => problemResponse(new Refusal(404, 'not_found', `There is no ${c.req.method} ${c.req.path}.`)));

  for (const path of ['/payments', '/refunds', '/events', '/webhook-deliveries']) {
    app.use(`${path}/*`, requireKey(secretKey), misbehave(desk.state));
  }
  app.use('/control/*', requireKey(secretKey));

  app.route('/payments', paymentRoutes(desk));
  app.route('/payments', rehearsalRoutes(desk));
  app.route('/refunds', refundRoutes(desk));
  app.route('/events', eventRoutes(desk));
  app.route('/webhook-deliveries', deliveryRoutes(desk));
  app.route('/control', controlRoutes(desk));
  app.get('/health', (c) => c.json({ name: 'sandbox-payments', payments: desk.state.payments.size }));
  app.route('/', pageRoutes(desk));
  return app;
}
