import { toNestErrors } from '@hookform/resolvers';
import { type Resolver, useForm, type UseFormReturn } from 'react-hook-form';
import type { Market } from '../../../../../contracts/catalog/market.ts';
import { toast } from '../../../../design/overlays/toasts.tsx';
import { Checkbox } from '../../../../design/controls/checkbox.tsx';
import { TextField } from '../../../../design/controls/field.tsx';
import { Confirm } from '../../ui/dialogs/confirm.tsx';
import { useMarketChanges } from './market-queries.ts';
import { readSettings, type SettingsForm, settingsFormOf } from './settings-form.ts';

/** Changes what a market is called, where it sells and in which languages. */
export function SettingsDialog({ market, onClose }: { readonly market: Market; readonly onClose: () => void }) {
  const form = useForm({ defaultValues: settingsFormOf(market), resolver: resolverOf(market) });
  const { mutateAsync, isPending, error } = useMarketChanges().replace;
  const submit = form.handleSubmit(async (values) => {
    const read = readSettings(values, market);
    if (!('input' in read)) return;
    await mutateAsync({ id: market.id, version: market.version, input: read.input });
    toast('Saved.');
    onClose();
  });
  return (
    <Confirm
      open
      title={`Settings of ${market.name}`}
      description={`Its currency stays ${market.currency}: prices are amounts of it.`}
      verb="Save"
      busy={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => {
        submit().catch(() => undefined);
      }}
    >
      <SettingsFields form={form} />
    </Confirm>
  );
}

function SettingsFields({ form }: { readonly form: UseFormReturn<SettingsForm> }) {
  const { register, formState } = form;
  const { errors } = formState;
  return (
    <>
      <TextField {...register('name')} label="Name" error={errors.name?.message} />
      <TextField
        {...register('countries')}
        label="Countries"
        hint="Two letters each, with commas: AT, DE, FR."
        className="uppercase"
        error={errors.countries?.message}
      />
      <TextField
        {...register('locales')}
        label="Languages"
        hint="Language tags, with commas: en, de-AT."
        error={errors.locales?.message}
      />
      <TextField {...register('defaultLocale')} label="First language" error={errors.defaultLocale?.message} />
      <Checkbox {...register('taxInclusive')}>Prices are with tax in them</Checkbox>
    </>
  );
}

function resolverOf(market: Market): Resolver<SettingsForm> {
  return (values, _context, options) => {
    const read = readSettings(values, market);
    if ('input' in read) return { values, errors: {} };
    const faults = Object.entries(read.faults).map(([field, message]) => [field, { type: 'contract', message }] as const);
    return { values: {}, errors: toNestErrors<SettingsForm>(Object.fromEntries(faults), options) };
  };
}
