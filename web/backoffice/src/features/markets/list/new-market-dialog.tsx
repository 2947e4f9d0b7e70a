import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { TextField } from '../../../../../design/controls/field.tsx';
import { toast } from '../../../../../design/overlays/toasts.tsx';
import { Router } from '../../../app/router.ts';
import { FormDialog } from '../../../ui/dialogs/form-dialog.tsx';
import { contractResolver } from '../../../ui/fields/contract-resolver.ts';
import { MarketPlaces } from '../edit/settings-fields.tsx';
import { useMarketChanges } from '../market-queries.ts';
import { EMPTY, type NewMarketForm, readNewMarket } from './new-market-form.ts';

/** Makes a market, closed, and goes to it. */
export function NewMarketDialog({ onClose }: { readonly onClose: () => void }) {
  const form = useForm({ defaultValues: EMPTY, resolver });
  const { mutateAsync, isPending, error } = useMarketChanges().create;
  const submit = form.handleSubmit(async (values) => {
    const read = readNewMarket(values);
    if (!('market' in read)) return;
    try {
      await mutateAsync(read.market);
      toast('The market is made. It is closed until you open it.');
      Router.push('Market', { marketId: read.market.id });
    } catch (refused) {
      if (isShopError(refused, 'already_exists')) form.setError('id', { message: 'There is a market with this id' });
    }
  });
  return (
    <FormDialog
      title="New market"
      description="It begins closed: say how it taxes and ships, then open it."
      verb="Make it"
      busy={isPending}
      error={isShopError(error, 'already_exists') ? undefined : error}
      onClose={onClose}
      onSubmit={submit}
    >
      <FormProvider {...form}>
        <NewMarketFields />
      </FormProvider>
    </FormDialog>
  );
}

const resolver = contractResolver<NewMarketForm>((form) => {
  const read = readNewMarket(form);
  return 'faults' in read ? Object.entries(read.faults) : [];
});

function NewMarketFields() {
  const { register, formState } = useFormContext<NewMarketForm>();
  const { errors } = formState;
  return (
    <>
      <TextField {...register('name')} label="Name" autoComplete="off" error={errors.name?.message} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...register('id')}
          label="Id"
          hint="Stays as it is. Lower case, such as eu."
          className="font-mono"
          autoComplete="off"
          error={errors.id?.message}
        />
        <TextField
          {...register('currency')}
          label="Currency"
          hint="Stays as it is. Three letters, such as EUR."
          className="uppercase"
          maxLength={3}
          autoComplete="off"
          error={errors.currency?.message}
        />
      </div>
      <MarketPlaces />
      <TextField
        {...register('rate')}
        label="Tax on most goods (%)"
        hint="The rate of the category “standard”. Others come later."
        inputMode="decimal"
        autoComplete="off"
        error={errors.rate?.message}
      />
    </>
  );
}
