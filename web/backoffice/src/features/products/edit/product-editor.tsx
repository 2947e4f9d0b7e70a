import { useBlocker } from '@swan-io/chicane';
import { FormProvider } from 'react-hook-form';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import type { CategoryView, ProductView } from '../../../../../../contracts/catalog/views.ts';
import { NewerVersion } from '../../../ui/editing/newer-version.tsx';
import { ProductConflict } from '../conflict/product-conflict.tsx';
import { currenciesOf } from '../form/currencies-of.ts';
import { AddressSection } from './address-section.tsx';
import { ProductFields } from './product-fields.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { SaveBar } from '../../../ui/editing/save-bar.tsx';
import { StatusSection } from './status-section.tsx';
import { useProductEditor } from './use-product-editor.ts';

interface ProductEditorProps {
  readonly product: ProductView;
  readonly markets: readonly Market[];
  readonly categories: readonly CategoryView[];
}

/** A product as those see it who may change it. */
export function ProductEditor({ product, markets, categories }: ProductEditorProps) {
  const currencies = currenciesOf(markets);
  const editor = useProductEditor(product, currencies);
  const { base, form, conflict, refusal, busy } = editor;
  const { isDirty } = form.formState;
  useBlocker(isDirty, 'Your changes are not saved. Leave without them?');
  return (
    <FormProvider {...form}>
      {conflict && <ProductConflict conflict={conflict} currencies={currencies} busy={busy} />}
      {refusal !== undefined && <RefusalNotice error={refusal} markets={markets} />}
      {!busy && !conflict && (
        <NewerVersion path={`products/${base.id}`} version={base.version} dirty={isDirty} onShow={editor.refresh} />
      )}
      <ProductFields
        markets={markets}
        categories={categories}
        currencies={currencies}
        above={<StatusSection product={base} busy={busy} dirty={isDirty} onTake={editor.take} />}
        below={<AddressSection previousSlugs={base.previousSlugs} />}
      />
      {isDirty && !conflict && (
        <SaveBar words="Unsaved changes" verb="Save" busy={busy} onDiscard={editor.discard} onSave={editor.save} />
      )}
    </FormProvider>
  );
}
