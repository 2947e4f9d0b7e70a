import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm, type UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { type Location, LocationId } from '../../../../../../contracts/inventory/documents.ts';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { TextField } from '../../../../../design/controls/field.tsx';
import { FormDialog } from '../../../ui/dialogs/form-dialog.tsx';
import { useLocationChanges } from './location-queries.ts';

const country = z
  .string()
  .check(z.trim(), z.toUpperCase(), z.regex(/^(?:[A-Z]{2})?$/, 'Two letters, such as DE; or leave it empty'));
const title = z.string().check(z.trim(), z.minLength(1, 'Give it a name'), z.maxLength(80, 'At most 80 characters'));
const LocationForm = z.object({ id: LocationId, name: title, country });
type LocationForm = z.infer<typeof LocationForm>;

/** Adds a location. */
export function NewLocationDialog({ onClose }: { readonly onClose: () => void }) {
  const form = useForm<LocationForm>({
    defaultValues: { id: '', name: '', country: '' },
    resolver: standardSchemaResolver(LocationForm),
  });
  const { mutateAsync, isPending, error } = useLocationChanges().create;
  const submit = form.handleSubmit(async ({ id, name, country: code }) => {
    try {
      await mutateAsync({ id, name, ...(code !== '' && { country: code }) });
      onClose();
    } catch (refused) {
      if (isShopError(refused, 'already_exists')) form.setError('id', { message: 'There is one with this id' });
    }
  });
  return (
    <FormDialog
      title="New location"
      verb="Add it"
      busy={isPending}
      error={isShopError(error, 'already_exists') ? undefined : error}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextField
        {...form.register('id')}
        label="Id"
        hint="Stays as it is. Lower-case letters, digits and hyphens, such as store-berlin."
        className="font-mono"
        error={form.formState.errors.id?.message}
      />
      <NameAndCountry form={form} />
    </FormDialog>
  );
}

/** Changes a location's name and country. */
export function RenameLocationDialog({ location, onClose }: { readonly location: Location; readonly onClose: () => void }) {
  const { id, name, version } = location;
  const form = useForm<LocationForm>({
    defaultValues: { id, name, country: location.country ?? '' },
    resolver: standardSchemaResolver(LocationForm),
  });
  const { mutateAsync, isPending, error } = useLocationChanges().change;
  const submit = form.handleSubmit(async (values) => {
    await mutateAsync({ id, version, change: { name: values.name, ...(values.country !== '' && { country: values.country }) } });
    onClose();
  });
  return (
    <FormDialog title={`Change ${name}`} verb="Save" busy={isPending} error={error} onClose={onClose} onSubmit={submit}>
      <NameAndCountry form={form} />
    </FormDialog>
  );
}

function NameAndCountry({ form }: { readonly form: UseFormReturn<LocationForm> }) {
  const { errors } = form.formState;
  return (
    <>
      <TextField {...form.register('name')} label="Name" error={errors.name?.message} />
      <TextField
        {...form.register('country')}
        label="Country"
        hint="Optional: two letters, such as DE."
        maxLength={2}
        className="uppercase"
        error={errors.country?.message}
      />
    </>
  );
}
