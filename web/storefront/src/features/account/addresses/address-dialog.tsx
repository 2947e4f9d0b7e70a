import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm } from 'react-hook-form';
import type { SavedAddress } from '../../../../../../contracts/identity/profile.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Checkbox } from '../../../../../design/controls/checkbox.tsx';
import { Dialog } from '../../../../../design/overlays/dialog.tsx';
import { useMarket, useMarkets } from '../../../app/shop/market.ts';
import { tell } from '../../../app/tell.ts';
import { AddressFields } from '../../address/address-fields.tsx';
import { emptyAddress, valuesOf } from '../../address/address-values.ts';
import { FailureNotice } from '../../failure/failure-notice.tsx';
import { accountMessages } from '../messages/account-messages.ts';
import { keptAddressSchema } from './kept-address.ts';
import { useAddressChanges } from './use-address-changes.ts';

interface AddressDialogProps {
  readonly open: boolean;
  /** The address that is changed; none for a new one. */
  readonly saved: SavedAddress | undefined;
  readonly version: number;
  readonly onClose: () => void;
}

/** A form for one address, over the others. */
export function AddressDialog(props: AddressDialogProps) {
  const { addresses: words } = accountMessages.use();
  const { open, saved, onClose } = props;
  return (
    <Dialog open={open} title={saved ? words.editTitle : words.addTitle} closeLabel={words.cancel} onOpenChange={onClose}>
      {open && <AddressForm {...props} />}
    </Dialog>
  );
}

function AddressForm({ saved, version, onClose }: AddressDialogProps) {
  const { addresses: words } = accountMessages.use();
  const market = useMarket();
  const countries = [...new Set(useMarkets().flatMap((one) => one.countries))];
  const { add, replace } = useAddressChanges();
  const form = useForm({
    defaultValues: {
      address: saved ? valuesOf(saved.address) : emptyAddress(market?.countries.length === 1 ? market.countries[0] : ''),
      defaultShipping: saved?.defaultShipping ?? false,
    },
    resolver: zodResolver(keptAddressSchema),
  });
  const done = { onSuccess: () => (tell(words.saved), onClose()) };
  const submit = form.handleSubmit((input) =>
    saved ? replace.mutate({ id: saved.id, input, version }, done) : add.mutate(input, done),
  );
  const error: unknown = add.error ?? replace.error;
  return (
    <FormProvider {...form}>
      <form noValidate className="space-y-5" onSubmit={(event) => void submit(event).catch(() => undefined)}>
        <AddressFields countries={countries} />
        {saved?.defaultShipping !== true && <Checkbox {...form.register('defaultShipping')}>{words.default}</Checkbox>}
        {error !== null && <FailureNotice error={error} />}
        <div className="flex justify-end gap-3">
          <Button look="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" busy={add.isPending || replace.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
