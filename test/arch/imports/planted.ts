/** A file that breaks one rule, and only that one. */
export interface Planted {
  readonly rule: string;
  readonly file: string;
  readonly code: string;
}

/** At least one violation for every rule, and one for every word of its "never". */
export const planted: readonly Planted[] = [
  ...breaks('contracts-say-only', 'contracts/orders/documents', ['hono', 'node:crypto', '../../pricing/tax.ts', 'dinero.js']),
  ...breaks('pricing-is-pure', 'pricing/lines', ['zod/mini', 'node:crypto']),
  ...breaks('search-is-pure', 'search/words', ['zod/mini', 'node:crypto', '../pricing/tax.ts']),
  ...breaks('domain-is-pure', 'functions/orders/domain/place', [
    'node:crypto',
    'firebase-admin/firestore',
    'zod/mini',
    '../../kit/clock.ts',
    '../ports.ts',
    '../store/orders.ts',
    '../commands/place-order.ts',
  ]),
  only('domain-is-pure', 'functions/orders/domain/typed.ts', `import type { Clock } from '../../kit/clock.ts';`),
  only('domain-is-pure', 'functions/orders/domain/mixed.ts', `import { type Clock } from '../../kit/clock.ts';`),
  only('domain-is-pure', 'functions/orders/domain/again.ts', `export { clock } from '../../kit/clock.ts';`),
  only('domain-is-pure', 'functions/orders/domain/later.ts', `export const load = () => import('../../kit/clock.ts');`),
  ...breaks('use-cases-know-ports', 'functions/orders/commands/cancel', [
    'node:crypto',
    'firebase-admin/firestore',
    '../../kit/clock.ts',
    '../store/orders.ts',
    '../providers/sandbox.ts',
    '../wiring.ts',
  ]),
  ...breaks('use-cases-know-ports', 'functions/orders/events/on-paid', ['../store/orders.ts']),
  ...breaks('use-cases-know-ports', 'functions/orders/queries/list', ['../store/orders.ts']),
  ...breaks('use-cases-know-ports', 'functions/orders/schedules/expire', ['../store/orders.ts']),
  only('ports-are-types', 'functions/orders/commands/value.ts', `import { ports } from '../ports.ts';`),
  only('ports-name-needs', 'functions/tracking/ports.ts', `import type { Clock } from '../kit/clock.ts';`),
  only('ports-name-needs', 'functions/support/ports.ts', `import 'firebase-admin/firestore';`),
  ...breaks('stores-decide-nothing', 'functions/orders/store/reads', [
    '../commands/place-order.ts',
    '../queries/get-order.ts',
    '../wiring.ts',
  ]),
  ...breaks('stores-decide-nothing', 'functions/orders/providers/card', [
    '../commands/place-order.ts',
    '../../../pricing/tax.ts',
  ]),
  only('stores-decide-nothing', 'functions/tracking/participant.ts', `import './commands/ship.ts';`),
  only('menus-wire-their-own', 'functions/insights/index.ts', `import 'node:fs';`),
  only('menus-wire-their-own', 'functions/insights/wiring.ts', `import 'hono';`),
  only('menus-wire-their-own', 'functions/insights/wiring-reports.ts', `import 'hono';`),
  only('menus-wire-their-own', 'functions/insights/wiring-live.ts', `import 'hono';`),
  only('params-are-settings', 'functions/insights/params.ts', `import '../kit/clock.ts';`),
  ...breaks('kit-knows-no-service', 'functions/kit/sums', ['../orders/domain/order.ts', '../../pricing/tax.ts']),
  ...breaks('services-meet-at-participants', 'functions/orders/store/joins', [
    '../../inventory/store/stock.ts',
    '../../inventory/domain/shard.ts',
  ]),
  only('services-meet-at-participants', 'functions/orders/order.test.ts', `import '../inventory/store/stock.ts';`),
  ...breaks('menus-declare-what-they-set', 'functions/orders/store/sets', ['../../payments/params.ts']),
  only('menus-declare-what-they-set', 'functions/orders/wiring-sets.ts', `import '../payments/params.ts';`),
  ...breaks('participants-join-commits', 'functions/inventory/store/joins', ['../../payments/participant.ts']),
  ...breaks('orders-join-three', 'functions/orders/store/erases', ['../../identity/participant.ts']),
  ...breaks('gateway-translates', 'functions/gateway/queries/graph', [
    '../../orders/store/orders.ts',
    '../../orders/domain/order.ts',
  ]),
  ...breaks('sdk-is-a-client', 'sdk/client', [
    '../functions/orders/ports.ts',
    '../web/storefront/src/page.ts',
    'zod/mini',
    'node:fs',
  ]),
  ...breaks('web-is-a-client', 'web/storefront/src/cart', ['../../../functions/orders/ports.ts']),
  ...breaks('design-knows-no-app', 'web/design/borrows', ['../storefront/src/page.ts']),
  ...breaks('apps-are-strangers', 'web/backoffice/src/borrows', ['../../storefront/src/page.ts']),
  ...breaks('apps-are-strangers', 'web/storefront/src/borrows', ['../../backoffice/src/page.tsx']),
  ...breaks('firebase-comes-later', 'web/storefront/src/early', ['firebase/app', 'firebase/firestore']),
  ...breaks('firebase-comes-later', 'web/design/early', ['firebase/auth']),
  ...breaks('tests-borrow-from-support', 'test/browser/tools', ['../../tools/build.ts']),
  ...breaks('shipped-code-ships-its-packages', 'web/storefront/src/asserts', ['chai']),
  only('no-unresolved', 'web/storefront/src/lost.tsx', `import './nowhere.tsx'; export const Lost = () => <p>lost</p>;`),
  ...breaks('tests-use-the-front-door', 'test/services/orders/insides', ['../../../functions/orders/domain/order.ts']),
  ...breaks('tests-use-the-front-door', 'test/support/insides', ['../../functions/kit/clock.ts']),
  ...breaks('tests-borrow-from-support', 'test/journeys/tools', ['../../tools/build.ts']),
  ...breaks('shipped-code-knows-no-tools', 'functions/kit/tools', ['../../tools/build.ts', '../../test/support/eventually.ts']),
  only('shipped-code-knows-no-tools', 'web/storefront/src/tools.ts', `import '../../../test/support/eventually.ts';`),
  ...breaks('nothing-imports-tests', 'functions/orders/commands/borrows', ['../domain/order.fixture.ts']),
  ...breaks('shipped-code-ships-its-packages', 'functions/kit/asserts', ['chai']),
  only('no-circular', 'functions/kit/back.ts', `import type {} from './there.ts';`),
  ...breaks('no-unresolved', 'functions/kit/lost', ['./nowhere.ts']),
];

function breaks(rule: string, path: string, imports: readonly string[]): Planted[] {
  return imports.map((specifier, index) => only(rule, `${path}-${index}.ts`, `import '${specifier}';`));
}

function only(rule: string, file: string, code: string): Planted {
  return { rule, file, code };
}
