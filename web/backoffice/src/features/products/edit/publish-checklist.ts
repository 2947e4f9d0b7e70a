import type { Market } from '../../../../../../contracts/catalog/market.ts';

/** One thing a product needs to be on sale, and whether it has it. */
export interface Requirement {
  readonly text: string;
  readonly met: boolean;
}

/** What the shop said a product lacks (the details of `not_publishable`), beside what it has. */
export function publishChecklist(reasons: unknown, markets: readonly Pick<Market, 'id' | 'name'>[]): Requirement[] {
  const lacks = Array.isArray(reasons) ? reasons.filter(isReason) : [];
  const lacking = (code: string) => lacks.some((reason) => reason.code === code);
  const untaxed = lacks.filter((reason) => reason.code === 'no_tax_rate');
  const nameOf = (id: string | undefined) => markets.find((market) => market.id === id)?.name ?? id ?? 'a market';
  const known = ['no_variant', 'no_price_in_active_market', 'no_tax_rate'];
  const noVariant = lacking('no_variant');
  const noPrice = noVariant || lacking('no_price_in_active_market');
  return [
    { text: 'It has a variant', met: !noVariant },
    { text: 'A variant has a price in an open market', met: !noPrice },
    ...untaxed.map(({ market, taxCategory }) => ({
      text: `${nameOf(market)} has a tax rate for “${taxCategory ?? 'its tax category'}”`,
      met: false,
    })),
    ...(untaxed.length === 0 && !noPrice ? [{ text: 'Each market it is sold in has a tax rate for it', met: true }] : []),
    ...lacks.filter(({ code }) => !known.includes(code)).map(({ code }) => ({ text: code, met: false })),
  ];
}

interface Reason {
  readonly code: string;
  readonly market?: string;
  readonly taxCategory?: string;
}

function isReason(value: unknown): value is Reason {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
