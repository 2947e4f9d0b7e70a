import { readFileSync } from 'node:fs';
import { Hono, type Context } from 'hono';
import { testCard } from '../card/test-cards.ts';
import type { Desk } from '../desk.ts';
import { cardPage } from '../page/card-page.ts';
import { challengePage } from '../page/challenge-page.ts';
import { outcomePage } from '../page/outcome-page.ts';
import type { Markup } from '../page/layout.ts';
import { shopUrl } from '../page/shop-url.ts';
import { answerChallenge } from '../payment/pay.ts';
import type { Payment } from '../payment/payment.ts';
import { Refusal } from '../refusal.ts';
import { pay } from './payment-routes.ts';

const STYLE = readFileSync(new URL('../page/sandbox.css', import.meta.url), 'utf8');

/** The pages for the shopper. The payment's unguessable id is the key to them; they work without a script. */
export function pageRoutes(desk: Desk): Hono {
  return new Hono()
    .get('/assets/sandbox.css', (c) => {
      c.header('cache-control', 'public, max-age=300');
      return c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' });
    })
    .get('/pay/:id', (c): Response | Promise<Response> => {
      const payment = desk.payment(c.req.param('id'));
      if (payment.status === 'requires_challenge') return c.redirect(`/pay/${payment.id}/challenge`, 303);
      if (payment.status !== 'open') return show(c, payment, outcomePage(payment));
      return show(c, payment, cardPage(payment, prefill(desk, c.req.query('card')), []));
    })
    .post('/pay/:id', async (c) => {
      const payment = desk.payment(c.req.param('id'));
      const typed = typedCard(await form(c));
      // The button was pressed twice, or the time ran out meanwhile: say where the payment stands.
      if (payment.status !== 'open') return c.redirect(`/pay/${payment.id}`, 303);
      return submit(c, desk, payment, typed);
    })
    .get('/pay/:id/challenge', (c): Response | Promise<Response> => {
      const payment = desk.payment(c.req.param('id'));
      if (payment.status !== 'requires_challenge') return c.redirect(`/pay/${payment.id}`, 303);
      return show(c, payment, challengePage(payment));
    })
    .post('/pay/:id/challenge', async (c) => {
      const { outcome } = await form(c);
      const payment = desk.payment(c.req.param('id'));
      if (payment.status !== 'requires_challenge') return c.redirect(`/pay/${payment.id}`, 303);
      const decision = answerChallenge(payment, outcome === 'approve' ? 'approve' : 'fail', desk.now());
      desk.record(decision);
      return goOn(c, decision.payment);
    });
}

function submit(c: Context, desk: Desk, payment: Payment, typed: ReturnType<typeof typedCard>) {
  try {
    const decision = pay(desk, payment, typed);
    desk.record(decision);
    return goOn(c, decision.payment);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid_card') throw error;
    const { number, expiry } = typed;
    return show(c, payment, cardPage(payment, { number, expiry }, error.errors), 422);
  }
}

async function form(c: Context): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await c.req.parseBody();
  } catch {
    throw new Refusal(400, 'malformed_form', 'The form could not be read.');
  }
}

function goOn(c: Context, payment: Payment): Response {
  const stays = payment.status === 'open' || payment.status === 'requires_challenge';
  return c.redirect(stays ? `/pay/${payment.id}` : shopUrl(payment.returnUrl, payment), 303);
}

function typedCard(fields: Readonly<Record<string, unknown>>) {
  const field = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  return { number: field('number'), expiry: field('expiry'), cvc: field('cvc') };
}

function prefill(desk: Desk, number: string | undefined) {
  const card = number === undefined ? undefined : testCard(number);
  if (!card) return { number: '', expiry: '' };
  const year = String(desk.clock().getUTCFullYear() + 3).slice(-2);
  return { number: card.number, expiry: `12/${year}`, cvc: card.brand === 'amex' ? '1234' : '123' };
}

function show(c: Context, payment: Payment, page: Markup, status: 200 | 422 = 200): Response | Promise<Response> {
  // Browsers hold a redirect after a form to form-action too, so the shop's own origins must stand in it.
  const shops = [payment.returnUrl, payment.cancelUrl ?? payment.returnUrl].map((url) => new URL(url).origin);
  c.header(
    'content-security-policy',
    `default-src 'none'; style-src 'self'; img-src data:; form-action 'self' ${[...new Set(shops)].join(' ')}; ` +
      "base-uri 'none'; frame-ancestors 'none'",
  );
  c.header('referrer-policy', 'no-referrer');
  c.header('x-content-type-options', 'nosniff');
  c.header('cache-control', 'no-store');
  return c.html(page, status);
}
