/** A small tree that keeps every rule while it makes use of everything that the rules allow. */
export const allowed: Readonly<Record<string, string>> = {
  'contracts/money.ts': imports('zod/mini', 'dinero.js/currencies'),
  'contracts/orders/order.ts': imports('../money.ts'),
  'pricing/tax.ts': imports('../contracts/money.ts'),

  'search/open-search.ts': imports('../contracts/money.ts'),

  'functions/kit/clock.ts': `export type Clock = () => string; export const clock: Clock = () => '';`,
  // Half of a circle; the half that closes it is planted.
  'functions/kit/there.ts': imports('./back.ts'),
  'functions/kit/sweeps/each.ts': 'export const each = 1;',
  'functions/kit/http.ts': imports('node:crypto', 'hono', 'firebase-functions/https', '../../contracts/money.ts'),

  'functions/orders/domain/order.ts': imports('./line.ts', '../../../contracts/money.ts', '../../../pricing/tax.ts'),
  'functions/orders/domain/line.ts': 'export const line = 1;',
  'functions/orders/domain/order.fixture.ts': imports('./order.ts'),
  'functions/orders/domain/order.test.ts': imports('chai', 'fast-check', './order.fixture.ts', '../store/orders.ts'),
  'functions/orders/ports.ts': `import type {} from './domain/order.ts'; export type Ports = object; export const ports = {};`,
  'functions/orders/commands/place-order.ts': `import type { Ports } from '../ports.ts'; ${imports('../domain/order.ts')}`,
  'functions/orders/events/on-captured.ts': imports('../commands/place-order.ts', '../../../contracts/orders/order.ts'),
  'functions/orders/schedules/expire-unpaid.ts': imports('../commands/place-order.ts', '../../kit/sweeps/each.ts'),
  'functions/orders/queries/get-order.ts': imports('../domain/order.ts', '../../../search/open-search.ts'),
  'functions/orders/store/orders.ts': imports(
    'firebase-admin/firestore',
    '../domain/order.ts',
    '../ports.ts',
    '../../kit/clock.ts',
    '../../inventory/participant.ts',
    '../../payments/participant.ts',
    '../../catalog/participant.ts',
  ),
  'functions/orders/providers/sandbox.ts': imports('../ports.ts', '../../kit/http.ts'),
  'functions/orders/wiring.ts': imports(
    './store/orders.ts',
    './commands/place-order.ts',
    '../kit/clock.ts',
    '../inventory/participant.ts',
  ),
  'functions/orders/wiring-quote.ts': imports('./queries/get-order.ts'),
  'functions/orders/params.ts': imports('firebase-functions/params', '../kit/params.ts'),
  'functions/kit/params.ts': imports('firebase-functions/params'),
  'functions/orders/index.ts': `import '../kit/http.ts'; import './params.ts'; import '../payments/params.ts'; export const api = () => import('./wiring.ts');`,

  'functions/inventory/domain/shard.ts': 'export const shard = 1;',
  'functions/inventory/store/stock.ts': imports('../domain/shard.ts'),
  'functions/inventory/participant.ts': imports('./store/stock.ts', './domain/shard.ts'),
  'functions/payments/participant.ts': imports('../kit/clock.ts', './params.ts'),
  'functions/payments/params.ts': imports('firebase-functions/params'),
  'functions/catalog/participant.ts': imports('../../contracts/money.ts'),
  'functions/identity/participant.ts': imports('../../contracts/money.ts'),
  'functions/tracking/commands/ship.ts': 'export const ship = 1;',
  'functions/gateway/queries/translate.ts': imports('../../orders/commands/place-order.ts', '../../orders/queries/get-order.ts'),

  'sdk/orders.ts': imports('../contracts/money.ts', '../pricing/tax.ts', '../search/open-search.ts', 'firebase/auth'),
  'web/design/button.tsx': `import 'react'; import type {} from 'firebase/app'; export const Button = () => <button type="button" />;`,
  'web/storefront/src/page.ts': `${imports('../../../sdk/orders.ts', '../../../pricing/tax.ts', '../../design/button.tsx')} export const db = () => import('firebase/firestore');`,
  'web/backoffice/src/page.tsx': imports('firebase/app', './later.tsx', '../../design/button.tsx'),
  'web/backoffice/src/later.tsx': `import 'react'; export const Later = () => <p>later</p>;`,
  'web/vite-app.ts': imports('vite'),
  'tools/build.ts': imports('node:fs', 'esbuild', '../functions/kit/clock.ts'),
  'test/support/eventually.ts': imports('../../tools/build.ts'),
  'test/services/orders/checkout.test.ts': imports('chai', '../../support/eventually.ts', '../../../contracts/money.ts'),
};

function imports(...specifiers: string[]): string {
  return specifiers.map((specifier) => `import '${specifier}';`).join(' ');
}
