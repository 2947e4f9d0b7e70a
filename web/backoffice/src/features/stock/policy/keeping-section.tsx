import { useState } from 'react';
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import type { StockView } from '../../../../../../contracts/inventory/views.ts';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { TextField } from '../../../../../design/controls/field.tsx';
import { toast } from '../../../../../design/overlays/toasts.tsx';
import { type Conflict, ConflictNotice } from '../../../ui/editing/conflict-notice.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { contractResolver } from '../../../ui/fields/contract-resolver.ts';
import { DefinitionList, Section } from '../../../ui/section.tsx';
import { fetchStock, type Keeping, useChangeStock } from '../stock-queries.ts';
import { type KeepingForm, keepingFormOf, readKeeping } from './keeping-form.ts';
import { POLICY_WORDS, policyWords } from './policy-words.ts';

/** How a SKU is kept, for those who may only look. */
export function KeepingFacts({ stock }: { readonly stock: StockView }) {
  return (
    <Section title="How it is kept">
      <DefinitionList
        entries={[
          ['May be promised', policyWords(stock.policy)],
          ['Counts as low from', stock.lowStockThreshold],
        ]}
      />
    </Section>
  );
}

/** How a SKU is kept: what may be promised beyond what is there, and from where it counts as low. */
export function KeepingSection({ stock }: { readonly stock: StockView }) {
  const { form, theirs, error, busy, save, show } = useKeeping(stock);
  const { isDirty } = form.formState;
  return (
    <Section title="How it is kept">
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <KeepingFields form={form} />
        {theirs && (
          <ConflictNotice
            what="How this SKU is kept"
            conflicts={conflictsOf(form.getValues(), theirs)}
            busy={busy}
            onShowTheirs={() => show(theirs)}
            onApplyMine={() => save(theirs.version)}
          />
        )}
        {error !== undefined && <ErrorState error={error} compact />}
        {isDirty && !theirs && (
          <div className="flex flex-wrap gap-2">
            <Button type="submit" busy={busy}>
              Save
            </Button>
            <Button look="quiet" disabled={busy} onClick={() => form.reset()}>
              Discard
            </Button>
          </div>
        )}
      </form>
    </Section>
  );
}

function useKeeping(stock: StockView) {
  const [version, setVersion] = useState(stock.version);
  const [theirs, setTheirs] = useState<StockView>();
  const [error, setError] = useState<unknown>();
  const form = useForm({ defaultValues: keepingFormOf(stock), resolver });
  const { mutateAsync, isPending } = useChangeStock(stock.sku);
  const show = (now: StockView) => {
    setVersion(now.version);
    setTheirs(undefined);
    form.reset(keepingFormOf(now));
  };
  const send = async (keeping: Keeping, over: number) => {
    setError(undefined);
    try {
      show(await mutateAsync({ keeping, version: over }));
      toast('Saved.');
    } catch (refused) {
      if (isShopError(refused, 'precondition_failed')) setTheirs(await fetchStock(stock.sku));
      else setError(refused);
    }
  };
  const save = (over = version) => {
    const submit = form.handleSubmit(async (values) => {
      const read = readKeeping(values);
      if ('keeping' in read) await send(read.keeping, over);
    });
    submit().catch(setError);
  };
  return { form, theirs, error, busy: isPending, save, show };
}

const resolver = contractResolver<KeepingForm>((form) => {
  const read = readKeeping(form);
  return 'faults' in read ? Object.entries(read.faults) : [];
});

function KeepingFields({ form }: { readonly form: UseFormReturn<KeepingForm> }) {
  const { register, control, formState } = form;
  const { errors } = formState;
  const kind = useWatch({ control, name: 'kind' });
  return (
    <>
      <ChoiceField {...register('kind')} label="May be promised" choices={Object.entries(POLICY_WORDS)} />
      {(kind === 'backorder' || kind === 'preorder') && (
        <TextField
          {...register('limit')}
          label="At most"
          inputMode="numeric"
          hint="Units beyond what is there."
          error={errors.limit?.message}
        />
      )}
      {kind === 'preorder' && (
        <TextField {...register('availableOn')} label="Can be had from" type="date" error={errors.availableOn?.message} />
      )}
      <TextField
        {...register('threshold')}
        label="Counts as low from"
        inputMode="numeric"
        hint="So many units or fewer."
        error={errors.threshold?.message}
      />
    </>
  );
}

function conflictsOf(mine: KeepingForm, theirs: StockView): Conflict[] {
  const read = readKeeping(mine);
  if (!('keeping' in read)) return [];
  const { policy, lowStockThreshold } = read.keeping;
  const rows = [
    { field: 'May be promised', mine: policyWords(policy), theirs: policyWords(theirs.policy) },
    { field: 'Counts as low from', mine: String(lowStockThreshold), theirs: String(theirs.lowStockThreshold) },
  ];
  return rows.filter((row) => row.mine !== row.theirs);
}
