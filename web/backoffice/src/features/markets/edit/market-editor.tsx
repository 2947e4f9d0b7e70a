import { useBlocker } from '@swan-io/chicane';
import { FormProvider } from 'react-hook-form';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import { EditConflict } from '../../../ui/editing/edit-conflict.tsx';
import { NewerVersion } from '../../../ui/editing/newer-version.tsx';
import { Refused } from '../../../ui/editing/refused.tsx';
import { SaveBar } from '../../../ui/editing/save-bar.tsx';
import { marketWords } from '../conflict/market-words.ts';
import { ShippingFields } from '../shipping/shipping-fields.tsx';
import { TaxFields } from '../tax/tax-fields.tsx';
import { SettingsFields } from './settings-fields.tsx';
import { useMarketEditor } from './use-market-editor.ts';

/** A market as those see it who may change it. */
export function MarketEditor({ market }: { readonly market: Market }) {
  const { base, form, conflict, refusal, saving, ...editor } = useMarketEditor(market);
  const { isDirty } = form.formState;
  useBlocker(isDirty, 'Your changes are not saved. Leave without them?');
  return (
    <FormProvider {...form}>
      {conflict && (
        <EditConflict what={`“${conflict.theirs.name}”`} conflict={conflict} {...marketWords(conflict.theirs)} busy={saving} />
      )}
      {refusal !== undefined && <Refused error={refusal} />}
      {!saving && !conflict && (
        <NewerVersion path={`markets/${base.id}`} version={base.version} dirty={isDirty} onShow={editor.refresh} />
      )}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_320px]">
        <div className="flex min-w-0 flex-col gap-5">
          <ShippingFields currency={base.currency} />
          <TaxFields />
        </div>
        <div className="max-xl:order-first">
          <SettingsFields market={base} />
        </div>
      </div>
      {isDirty && !conflict && (
        <SaveBar words="Unsaved changes" verb="Save" busy={saving} onDiscard={editor.discard} onSave={editor.save} />
      )}
    </FormProvider>
  );
}
