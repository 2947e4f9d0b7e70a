import { changeStock } from '../../../../../../contracts/inventory/endpoints.ts';
import type { StockPolicy } from '../../../../../../contracts/inventory/documents.ts';
import type { Keeping } from '../stock-queries.ts';

/** How a SKU is kept, as its form has it; the day is one of UTC. */
export interface KeepingForm {
  kind: StockPolicy['kind'];
  limit: string;
  availableOn: string;
  threshold: string;
}

/** How a SKU is kept, as a form shows it. */
export function keepingFormOf({ policy, lowStockThreshold }: Keeping): KeepingForm {
  return {
    kind: policy.kind,
    limit: 'limit' in policy ? String(policy.limit) : '',
    availableOn: policy.kind === 'preorder' ? policy.availableAt.slice(0, 10) : '',
    threshold: String(lowStockThreshold),
  };
}

/** What a form says of how a SKU is kept, judged by the contract; else what is wrong, by field. */
export function readKeeping(
  form: KeepingForm,
): { readonly keeping: Keeping } | { readonly faults: Readonly<Partial<Record<keyof KeepingForm, string>>> } {
  const body = { policy: policyOf(form), lowStockThreshold: wholeNumber(form.threshold) };
  const parsed = changeStock.body.safeParse(body);
  const { policy, lowStockThreshold } = parsed.data ?? {};
  if (policy !== undefined && lowStockThreshold !== undefined) return { keeping: { policy, lowStockThreshold } };
  const faults = (parsed.error?.issues ?? []).map(({ path }) => faultOf(String(path.at(-1))));
  return { faults: Object.fromEntries(faults) };
}

function policyOf({ kind, limit, availableOn }: KeepingForm): unknown {
  if (kind === 'backorder') return { kind, limit: wholeNumber(limit) };
  if (kind === 'preorder') return { kind, limit: wholeNumber(limit), availableAt: `${availableOn}T00:00:00.000Z` };
  return { kind };
}

function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
}

function faultOf(field: string): readonly [keyof KeepingForm, string] {
  if (field === 'limit') return ['limit', 'Write how many, from 1 to 1,000,000'];
  if (field === 'availableAt') return ['availableOn', 'Choose the day it comes'];
  return ['threshold', 'Write a whole number from 0'];
}
