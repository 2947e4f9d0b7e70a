import { useForm } from 'react-hook-form';
import type { ProductInput } from '../../../../../../contracts/catalog/product/product-input.ts';
import type { ProductView } from '../../../../../../contracts/catalog/views.ts';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { toast } from '../../../../../design/overlays/toasts.tsx';
import { type Edited, type Editor, useEditor } from '../../../ui/editing/use-editor.ts';
import { inputOf, mergeProducts } from '../conflict/product-tree.ts';
import { type Currencies, formOf, type ProductForm } from '../form/product-form.ts';
import { productInputOf } from '../form/product-input-of.ts';
import { productResolver } from '../form/product-resolver.ts';
import { fetchProduct, type ProductStep, useProductStep, useReplaceProduct } from '../product-queries.ts';
import { showRefusal } from './show-refusal.ts';

/** Holds a product's form, the version it began with, and what happens when it is saved or taken a step further. */
export function useProductEditor(product: ProductView, currencies: Currencies) {
  const { mutateAsync } = useReplaceProduct();
  const { id } = product;
  const form = useForm({
    defaultValues: formOf(inputOf(product), currencies),
    resolver: productResolver(currencies),
    mode: 'onTouched',
  });
  const edited: Edited<ProductView, ProductForm, ProductInput> = {
    inputOf,
    formOf: (input) => formOf(input, currencies),
    read: (values) => productInputOf(values, currencies).input,
    merge: mergeProducts,
    fetch: () => fetchProduct(id),
    save: (input, { version }) => mutateAsync({ id, version, input }),
    showRefusal,
  };
  const editor = useEditor(product, form, edited);
  const { take, taking } = useStep(editor);
  return { ...editor, take, busy: editor.saving || taking };
}

/** Takes the product a step further. What was typed is saved before it goes on sale; beside any other step it stays as it is. */
function useStep({ base, form, setBase, setRefusal, begin, saveValid }: Editor<ProductView, ProductForm, ProductInput>) {
  const step = useProductStep();
  const take = async (which: ProductStep) => {
    const { isDirty } = form.formState;
    const from = isDirty && which === 'publish' ? await saveValid(base) : base;
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
