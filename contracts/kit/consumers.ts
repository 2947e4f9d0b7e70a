/** Every consumer of events, as inbox entries and dead letters name it: `orders.on-payments` is what orders does on news of payments. */
export const CONSUMERS = [
  'catalog.on-catalog',
  'catalog.on-inventory',
  'identity.on-identity',
  'inventory.on-orders',
  'orders.on-identity',
  'orders.on-payments',
  'payments.on-orders',
] as const;

/** The name of a consumer. */
export type ConsumerName = (typeof CONSUMERS)[number];
