import type { Permission } from '../../contracts/permissions.ts';

/** Who may read documents of a collection through a client SDK: the person a document is about, and whoever holds a permission. */
export interface Probe {
  /** The collection as the contracts name it. */
  readonly collection: string;
  /** The document that is probed; it belongs to the user `owner`. */
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly ownGet?: true;
  /** The field by which a person lists what is theirs. */
  readonly ownListBy?: string;
  readonly getBy?: Permission;
  readonly listBy?: Permission;
  /** The document that must stand above it. */
  readonly above?: { readonly path: string; readonly data: Readonly<Record<string, unknown>> };
  /** The person may create, update and delete it: true of carts alone. */
  readonly ownWrite?: true;
}

const readBy = (permission: Permission) => ({ getBy: permission, listBy: permission });

/** Every collection there is, with who may read it; nobody writes anything but a cart. A test holds this against the contracts. */
export const PROBES: readonly Probe[] = [
  { collection: 'customers', path: 'customers/owner', data: { locale: 'en' }, ownGet: true, ...readBy('customers.read') },
  {
    collection: 'customers/{id}/events',
    path: 'customers/owner/events/0000000001',
    data: { seq: 1 },
    ...readBy('customers.read'),
  },
  { collection: 'guestMerges', path: 'guestMerges/guest1', data: { customerUid: 'owner' } },
  { collection: 'staff', path: 'staff/owner', data: { role: 'support' }, ownGet: true, ...readBy('staff.read') },
  { collection: 'staff/{id}/events', path: 'staff/owner/events/0000000001', data: { seq: 1 } },
  { collection: 'ownerRegister', path: 'ownerRegister/owners', data: { uids: ['owner'] } },
  { collection: 'auditLog', path: 'auditLog/a1', data: { what: 'staff.role_changed' }, ...readBy('audit.read') },
  { collection: 'apiKeys', path: 'apiKeys/k1', data: { secretHash: 'ab' } },
  { collection: 'apiKeys/{id}/events', path: 'apiKeys/k1/events/0000000001', data: { seq: 1 } },

  { collection: 'products', path: 'products/p1', data: { status: 'draft' }, ...readBy('catalog.read') },
  { collection: 'products/{id}/events', path: 'products/p1/events/0000000001', data: { seq: 1 } },
  { collection: 'variants', path: 'variants/SKU-1', data: { published: true }, ...readBy('catalog.read') },
  { collection: 'slugs', path: 'slugs/mug', data: { productId: 'p1' } },
  { collection: 'categories', path: 'categories/c1', data: { slug: 'mugs' }, ...readBy('catalog.read') },
  { collection: 'categories/{id}/events', path: 'categories/c1/events/0000000001', data: { seq: 1 } },
  { collection: 'categoryTree', path: 'categoryTree/tree', data: { nodes: {} } },
  { collection: 'markets', path: 'markets/eu', data: { currency: 'EUR' }, ...readBy('catalog.read') },
  { collection: 'markets/{id}/events', path: 'markets/eu/events/0000000001', data: { seq: 1 } },
  { collection: 'glossaries', path: 'glossaries/de', data: { entries: { Oak: 'Eiche' } } },
  { collection: 'glossaries/{id}/events', path: 'glossaries/de/events/0000000001', data: { seq: 1 } },

  { collection: 'imports', path: 'imports/i1', data: { status: 'running' }, ...readBy('catalog.write') },
  { collection: 'imports/{importId}/parts', path: 'imports/i1/parts/1', data: { text: 'sku' } },
  { collection: 'imports/{importId}/groups', path: 'imports/i1/groups/0', data: { ordinal: 0 } },
  { collection: 'imports/{importId}/rows', path: 'imports/i1/rows/1', data: { outcome: 'created' } },
  { collection: 'availability', path: 'availability/SKU-1', data: { availability: 'low' } },

  { collection: 'stock', path: 'stock/SKU-1', data: { threshold: 3 }, ...readBy('stock.read') },
  { collection: 'stock/{sku}/shards', path: 'stock/SKU-1/shards/0', data: { promisable: 3 }, ...readBy('stock.read') },
  { collection: 'stock/{id}/events', path: 'stock/SKU-1/events/0000000001', data: { seq: 1 } },
  { collection: 'stockMoves', path: 'stockMoves/m1', data: { sku: 'SKU-1' }, ...readBy('stock.read') },
  { collection: 'locations', path: 'locations/main', data: { name: 'Main' }, ...readBy('stock.read') },

  { collection: 'carts', path: 'carts/owner', data: { market: 'eu', lines: { 'SKU-1': 1 } }, ownGet: true, ownWrite: true },
  {
    collection: 'orders',
    path: 'orders/o1',
    data: { customerId: 'owner' },
    ownGet: true,
    ownListBy: 'customerId',
    ...readBy('orders.read'),
  },
  {
    collection: 'orders/{id}/events',
    path: 'orders/o1/events/0000000001',
    data: { seq: 1 },
    above: { path: 'orders/o1', data: { customerId: 'owner' } },
    ownGet: true,
    ownListBy: '',
    ...readBy('orders.read'),
  },

  { collection: 'payments', path: 'payments/pay_o1', data: { customerId: 'owner' }, ...readBy('payments.read') },
  { collection: 'payments/{id}/events', path: 'payments/pay_o1/events/0000000001', data: { seq: 1 }, ...readBy('payments.read') },
  { collection: 'providerEvents', path: 'providerEvents/sandbox:evt_1', data: { type: 'payment.succeeded' } },
  { collection: 'ledger', path: 'ledger/l1', data: { kind: 'capture' }, ...readBy('payments.read') },

  { collection: 'releases', path: 'releases/ab12', data: { bytes: '' } },
  { collection: 'dataKeys', path: 'dataKeys/owner', data: { wrapped: 'x' } },
  { collection: 'inbox', path: 'inbox/orders:e1', data: { consumer: 'orders' } },
  { collection: 'deadLetters', path: 'deadLetters/orders:e1', data: { status: 'parked' }, ...readBy('deadLetters.read') },
  { collection: 'sweepRounds', path: 'sweepRounds/inventory.audit-stock', data: { span: '2026-11-24T00:00:00.000Z' } },
  { collection: 'nobodyOwnsThis', path: 'nobodyOwnsThis/x', data: { a: 1 } },
];
