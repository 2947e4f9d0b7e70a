import type { Ports } from '../ports.ts';

/** Adds up the books of every currency; an alert names those that do not close or do not agree with the payments. */
export const closeBooks =
  (ports: Pick<Ports, 'payments' | 'alert'>) =>
  async (): Promise<{ readonly currencies: number; readonly unbalanced: number }> => {
    const currencies = await ports.payments.currencies();
    let unbalanced = 0;
    for (const currency of currencies) {
      const balance = await ports.payments.balance(currency);
      if (balance.balanced) continue;
      unbalanced += 1;
      ports.alert('the books do not close', { ...balance });
    }
    return { currencies: currencies.length, unbalanced };
  };
