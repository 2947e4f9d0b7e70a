/** The words of what a cart or an order comes to. */
export const totals = {
  subtotal: 'Subtotal',
  shipping: 'Shipping',
  shippingBy: (label: string) => `Shipping, ${label}`,
  shippingOpen: 'once we know where to',
  free: 'Free',
  nothingToSend: 'Nothing to send',
  taxIn: (rate: string) => `of it tax, ${rate}`,
  taxOn: (rate: string) => `Tax, ${rate}`,
  noTax: 'Tax',
  total: 'Total',
  refunded: 'Given back',
  quantity: (count: number) => `${count} ×`,
  each: (amount: string) => `${amount} each`,
};

/** What every language says of totals. */
export type TotalsMessages = typeof totals;
