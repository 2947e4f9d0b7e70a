import * as z from 'zod/mini';
import { issueWords } from '../../../ui/fields/issue-words.ts';
import type { MoveReason } from '../../../../../../contracts/inventory/documents.ts';
import { adjustStock, countStock, receiveStock } from '../../../../../../contracts/inventory/endpoints.ts';

/** What can be done with the units at a location. */
export type MoveKind = 'receive' | 'adjust' | 'count';

/** A movement as its form has it. */
export interface MoveForm {
  locationId: string;
  /** Whether units of an adjustment come or go. */
  direction: 'add' | 'take';
  quantity: string;
  reason: MoveReason;
  note: string;
}

/** Why units come, go or are corrected, by what is done; the first is the usual one. */
export const REASONS: Readonly<Record<MoveKind, readonly [MoveReason, ...MoveReason[]]>> = {
  receive: ['delivery', 'return', 'initial'],
  adjust: ['damage', 'loss', 'found', 'return', 'correction'],
  count: ['stocktake', 'correction'],
};

/** What people call the reasons. */
export const REASON_WORDS: Readonly<Record<MoveReason, string>> = {
  initial: 'First stock',
  delivery: 'Delivery',
  return: 'Return',
  damage: 'Damaged',
  loss: 'Lost',
  found: 'Found',
  correction: 'Correction',
  stocktake: 'Stocktake',
  import: 'Import',
};

/** The body of a movement's request, or what is wrong with the form, by field. */
export type Read<Body> = { readonly body: Body } | { readonly faults: Readonly<Partial<Record<keyof MoveForm, string>>> };

/** Reads a form as the body of its kind's request, judged by the contract. */
export const readMove = {
  receive: (form: MoveForm) => judged(receiveStock.body, form, { quantity: unitsOf(form) }),
  adjust: (form: MoveForm) =>
    judged(adjustStock.body, form, { quantity: form.direction === 'take' ? -unitsOf(form) : unitsOf(form) }),
  count: (form: MoveForm) => judged(countStock.body, form, { counted: unitsOf(form) }),
};

function judged<S extends z.ZodMiniType>(schema: S, form: MoveForm, amount: Readonly<Record<string, number>>): Read<z.infer<S>> {
  const { locationId, reason } = form;
  const note = form.note.trim();
  const parsed = z.safeParse(schema, { locationId, reason, ...amount, ...(note !== '' && { note }) });
  if (parsed.success) return { body: parsed.data };
  const faults = parsed.error.issues.map((issue) => [fieldOf(issue.path[0]), issueWords(issue)] as const);
  return { faults: Object.fromEntries(faults.map(([field, message]) => [field, readable(field, form, message)])) };
}

function unitsOf({ quantity }: MoveForm): number {
  return /^\d{1,9}$/.test(quantity.trim()) ? Number(quantity) : Number.NaN;
}

function fieldOf(field: PropertyKey | undefined): keyof MoveForm {
  if (field === 'locationId' || field === 'note' || field === 'reason') return field;
  return 'quantity';
}

function readable(field: keyof MoveForm, { quantity }: MoveForm, message: string): string {
  if (field === 'locationId') return 'Choose a location';
  if (field === 'quantity' && !/^\d{1,9}$/.test(quantity.trim())) return 'Write a whole number';
  return message;
}
