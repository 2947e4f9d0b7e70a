import type { Destination } from '../contracts/catalog/destination.ts';
import type { TaxRules } from '../contracts/catalog/tax-rules.ts';
import { allocate } from './allocate.ts';
import { scale, sum } from './integer.ts';

const MILLION = 1_000_000;

/** An amount and the rate it is taxed at; with inclusive prices the tax is already in it. */
export type Taxable = { readonly amountMinor: number; readonly ratePpm: number };

/** How to tax: whether prices include tax, and whether tax is rounded for each part or once for each rate. */
export type TaxMode = { readonly taxInclusive: boolean; readonly rounding: TaxRules['rounding'] };

/** All that is taxed at one rate: the amount without tax and the tax, in minor units. */
export type TaxTotal = { readonly ratePpm: number; readonly baseMinor: number; readonly taxMinor: number };

/** The tax on a net amount at a rate in parts per million, rounded half up. */
export function taxOn(netMinor: number, ratePpm: number): number {
  return scale(netMinor, ratePpm, MILLION);
}

/** The tax inside a gross amount at a rate in parts per million, rounded half up; the net is what remains, so the gross never changes. */
export function taxIn(grossMinor: number, ratePpm: number): number {
  return scale(grossMinor, ratePpm, MILLION + ratePpm);
}

/** The rate of a category at a destination: the region's, else the country's, else the market's; undefined when the market knows no such category. */
export function rateFor(rules: TaxRules, category: string, destination: Destination | undefined): number | undefined {
  const rates = rules.rates.filter((rate) => rate.category === category);
  const there = destination && rates.filter((rate) => rate.country === destination.country);
  const rate =
    there?.find((candidate) => candidate.region !== undefined && candidate.region === destination?.region) ??
    there?.find((candidate) => candidate.region === undefined) ??
    rates.find((candidate) => candidate.country === undefined);
  return rate?.ratePpm;
}

/**
 * Taxes parts: `taxes[i]` is the tax of `parts[i]`, and `totals` says for each rate, highest first, what was taxed and how much it came to.
 * Rounding per order computes each rate's tax once on the whole and shares it out among its parts, so the parts always sum to the totals.
 */
export function taxParts(parts: readonly Taxable[], mode: TaxMode): { taxes: number[]; totals: TaxTotal[] } {
  const taxOf = mode.taxInclusive ? taxIn : taxOn;
  const taxes = parts.map((part) => (mode.rounding === 'line' ? taxOf(part.amountMinor, part.ratePpm) : 0));
  const rates = [...new Set(parts.map((part) => part.ratePpm))].sort((a, b) => b - a);
  const totals = rates.map((ratePpm): TaxTotal => {
    const members = parts.flatMap((part, index) => (part.ratePpm === ratePpm ? [{ index, amountMinor: part.amountMinor }] : []));
    const amountMinor = sum(
      members.map((member) => member.amountMinor),
      'The amount taxed at one rate',
    );
    if (mode.rounding === 'order') {
      const shares = allocate(
        taxOf(amountMinor, ratePpm),
        members.map((member) => member.amountMinor),
      );
      for (const [position, member] of members.entries()) taxes[member.index] = shares[position] ?? 0;
    }
    const taxMinor = sum(
      members.map((member) => taxes[member.index] ?? 0),
      'The tax at one rate',
    );
    return { ratePpm, taxMinor, baseMinor: mode.taxInclusive ? amountMinor - taxMinor : amountMinor };
  });
  return { taxes, totals };
}
