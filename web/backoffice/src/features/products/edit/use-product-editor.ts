import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { ProductView } from '../../../../../../contracts/catalog/views.ts';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { toast } from '../../../../../design/overlays/toasts.tsx';
import { mergeChanges } from '../../../ui/editing/merge.ts';
import { inputOf, inputOfTree, treeOf } from '../conflict/product-tree.ts';
import { type Currencies, formOf, type ProductForm } from '../form/product-form.ts';
import { productInputOf } from '../form/product-input-of.ts';
import { productResolver } from '../form/product-resolver.ts';
import { fetchProduct, type ProductStep, useProductStep, useReplaceProduct } from '../product-queries.ts';
import { showRefusal } from './show-refusal.ts';

/** Somebody else saved the product in between: what they made of it. */
export interface EditConflict {
  readonly theirs: ProductView;
}

/** A product that is being edited. */
export interface ProductEditor {
  /** The version that the form was filled from. */
  readonly base: ProductView;
  readonly form: UseFormReturn<ProductForm, unknown, ProductForm>;
  readonly conflict: EditConflict | undefined;
  /** Why the last attempt was refused, where no field says it. */
  readonly refusal: unknown;
  readonly busy: boolean;
  readonly save: () => Promise<void>;
  readonly take: (step: ProductStep) => Promise<void>;
  readonly discard: () => void;
  /** Fetches what somebody else saved; what was typed is given up. */
  readonly refresh: () => Promise<void>;
  readonly showTheirs: () => void;
  readonly applyMine: () => Promise<void>;
}

/** Holds a product's form, the version it began with, and what happens when it is saved. */
export function useProductEditor(product: ProductView, currencies: Currencies): ProductEditor {
  const state = useEditing(product, currencies);
  const { base, form, conflict, refusal, begin } = state;
  const { saveValid, saving } = useSaving(state);
  const { take, taking } = useStep(state, saveValid);
  const applyMine = async ({ theirs }: EditConflict) => {
    const { input: mine } = productInputOf(form.getValues(), currencies);
    const { merged } = mergeChanges(treeOf(inputOf(base)), treeOf(mine), treeOf(inputOf(theirs)));
    begin(theirs);
    form.reset(formOf(inputOfTree(merged), currencies), { keepDefaultValues: true });
    if ((await saveValid(theirs.version)) !== undefined) toast('Saved, with their changes kept.');
  };
  return {
    base,
    form,
    conflict,
    refusal,
    busy: saving || taking,
    save: async () => {
      if ((await saveValid(base.version)) !== undefined) toast('Saved.');
    },
    take,
    discard: () => begin(base),
    refresh: async () => begin(await fetchProduct(base.id)),
    showTheirs: () => conflict && begin(conflict.theirs),
    applyMine: async () => (conflict === undefined ? undefined : applyMine(conflict)),
  };
}

/** The version the form was filled from, and what stands in the way of saving it. */
function useEditing(product: ProductView, currencies: Currencies) {
  const [base, setBase] = useState(product);
  const [conflict, setConflict] = useState<EditConflict>();
  const [refusal, setRefusal] = useState<unknown>();
  const form = useForm({
    defaultValues: formOf(inputOf(product), currencies),
    resolver: productResolver(currencies),
    mode: 'onTouched',
  });
  const begin = (from: ProductView) => {
    setBase(from);
    setConflict(undefined);
    setRefusal(undefined);
    form.reset(formOf(inputOf(from), currencies));
  };
  return { base, setBase, form, currencies, conflict, setConflict, refusal, setRefusal, begin };
}

type Editing = ReturnType<typeof useEditing>;
type SaveValid = (version: number) => Promise<ProductView | undefined>;

/** Saves the form as the next version after the one that is named, if it is in order; answers nothing when it was not saved. */
function useSaving({ base, form, currencies, setConflict, setRefusal, begin }: Editing) {
  const replace = useReplaceProduct();
  const refuse = async (error: unknown) => {
    if (isShopError(error, 'precondition_failed')) setConflict({ theirs: await fetchProduct(base.id) });
    else if (!showRefusal(error, form)) setRefusal(error);
  };
  const saveValid: SaveValid = async (version) => {
    let saved: ProductView | undefined;
    await form.handleSubmit(async (values) => {
      setRefusal(undefined);
      try {
        saved = await replace.mutateAsync({ id: base.id, version, input: productInputOf(values, currencies).input });
        begin(saved);
      } catch (error) {
        await refuse(error).catch(setRefusal);
      }
    })();
    return saved;
  };
  return { saveValid, saving: replace.isPending };
}

/** Takes the product a step further. What was typed is saved before it goes on sale; beside any other step it stays as it is. */
function useStep({ base, form, setBase, setRefusal, begin }: Editing, saveValid: SaveValid) {
  const step = useProductStep();
  const take = async (which: ProductStep) => {
    const { isDirty } = form.formState;
    const from = isDirty && which === 'publish' ? await saveValid(base.version) : base;
    if (from === undefined) return;
    setRefusal(undefined);
    try {
      const taken = await step.mutateAsync({ step: which, id: base.id, version: from.version });
      if (isDirty && which !== 'publish') setBase(taken);
      else begin(taken);
      toast(DONE[which]);
    } catch (error) {
      if (isShopError(error, 'precondition_failed') && !isDirty) begin(await fetchProduct(base.id).catch(() => from));
      setRefusal(error);
    }
  };
  return { take, taking: step.isPending };
}

const DONE: Readonly<Record<ProductStep, string>> = {
  publish: 'On sale. Shoppers see it within a minute.',
  unpublish: 'Taken off sale.',
  archive: 'Archived.',
  restore: 'Restored as a draft.',
};
