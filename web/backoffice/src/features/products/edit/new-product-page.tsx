import { useBlocker } from '@swan-io/chicane';
import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import type { CategoryView } from '../../../../../../contracts/catalog/views.ts';
import { toast } from '../../../../../design/overlays/toasts.tsx';
import { NotAllowed } from '../../../app/frame/no-page.tsx';
import { Router } from '../../../app/router.ts';
import { useCan } from '../../../app/session/staff.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useSubmitKeys } from '../../../app/session/submit-keys.ts';
import { useCategories } from '../../categories/category-queries.ts';
import { useMarkets } from '../../markets/market-queries.ts';
import { currenciesOf } from '../form/currencies-of.ts';
import { emptyForm, type ProductForm } from '../form/product-form.ts';
import { productInputOf } from '../form/product-input-of.ts';
import { productResolver } from '../form/product-resolver.ts';
import { slugOf } from '../form/slug-of.ts';
import { useCreateProduct } from '../product-queries.ts';
import { AddressSection } from './address-section.tsx';
import { ProductFields } from './product-fields.tsx';
import { ProductSkeleton } from './product-page.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { SaveBar } from '../../../ui/editing/save-bar.tsx';
import { showRefusal } from './show-refusal.ts';

/** Makes a product, as a draft. */
export function NewProductPage() {
  const mayWrite = useCan('catalog.write');
  const markets = useMarkets();
  const categories = useCategories();
  const parent = { title: 'Products', href: Router.Products() };
  if (!mayWrite) return <NotAllowed title="New product" />;
  const failed = [markets, categories].find(({ data, error }) => data === undefined && error !== null);
  if (failed) return <ErrorState error={failed.error} onRetry={failed.refetch} />;
  if (!markets.data || !categories.data) return <ProductSkeleton parent={parent} />;
  return (
    <>
      <PageHeader title="New product" subtitle="It begins as a draft; put it on sale when it is ready." parent={parent} />
      <NewProduct markets={markets.data} categories={categories.data} />
    </>
  );
}

interface NewProductProps {
  readonly markets: readonly Market[];
  readonly categories: readonly CategoryView[];
}

function NewProduct({ markets, categories }: NewProductProps) {
  const currencies = currenciesOf(markets);
  const { form, onTypeSlug, made, refusal, busy, save } = useNewProduct(markets);
  useBlocker(form.formState.isDirty && made === undefined, 'This product is not saved. Leave without it?');
  useEffect(() => {
    if (made !== undefined) Router.replace('Product', { productId: made });
  }, [made]);
  return (
    <FormProvider {...form}>
      {refusal !== undefined && <RefusalNotice error={refusal} markets={markets} />}
      <ProductFields
        markets={markets}
        categories={categories}
        currencies={currencies}
        below={<AddressSection previousSlugs={[]} onType={onTypeSlug} />}
      />
      <SaveBar words="A new draft" verb="Create the draft" busy={busy} onSave={save} />
    </FormProvider>
  );
}

function useNewProduct(markets: readonly Market[]) {
  const currencies = currenciesOf(markets);
  const [made, setMade] = useState<string>();
  const [refusal, setRefusal] = useState<unknown>();
  const create = useCreateProduct();
  const { keyFor } = useSubmitKeys();
  const form = useForm({ defaultValues: firstForm(markets), resolver: productResolver(currencies), mode: 'onTouched' });
  const onTypeSlug = useSlugFromTitle(form);
  const save = form.handleSubmit(async (values) => {
    setRefusal(undefined);
    const { input } = productInputOf(values, currencies);
    try {
      const { id } = await create.mutateAsync({ input, idempotencyKey: keyFor(input) });
      toast('The draft is made.');
      setMade(id);
    } catch (error) {
      if (!showRefusal(error, form)) setRefusal(error);
    }
  });
  return { form, onTypeSlug, made, refusal, busy: create.isPending, save };
}

function firstForm(markets: readonly Market[]): ProductForm {
  return { ...emptyForm(currenciesOf(markets)), locale: markets.find(({ active }) => active)?.defaultLocale ?? 'en' };
}

/** The slug follows the title until somebody types one of their own; answers what to call when they do. */
function useSlugFromTitle({ watch, setValue }: ReturnType<typeof useForm<ProductForm, unknown, ProductForm>>): () => void {
  const own = useRef(false);
  useEffect(() => {
    const { unsubscribe } = watch(({ title = '' }, { name }) => {
      if (name !== 'title' || own.current) return;
      const slug = slugOf(title);
      setValue('slug', slug, { shouldDirty: true, shouldValidate: slug !== '' });
    });
    return unsubscribe;
  }, [watch, setValue]);
  return () => {
    own.current = true;
  };
}
