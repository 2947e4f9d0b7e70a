import type { TotalsMessages } from './en.ts';

/** Die Wörter dafür, was ein Warenkorb oder eine Bestellung kostet. */
export const totals: TotalsMessages = {
  subtotal: 'Zwischensumme',
  shipping: 'Versand',
  shippingBy: (label) => `Versand, ${label}`,
  shippingOpen: 'sobald wir wissen, wohin',
  free: 'Kostenlos',
  nothingToSend: 'Nichts zu versenden',
  taxIn: (rate) => `darin Steuer, ${rate}`,
  taxOn: (rate) => `Steuer, ${rate}`,
  noTax: 'Steuer',
  total: 'Summe',
  refunded: 'Erstattet',
  quantity: (count) => `${count} ×`,
  each: (amount) => `${amount} das Stück`,
};
