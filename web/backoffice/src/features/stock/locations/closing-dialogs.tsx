import type { Location } from '../../../../../../contracts/inventory/documents.ts';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { ConfirmClose, ConfirmDelete, ConfirmOpen } from '../../../ui/dialogs/confirm-closing.tsx';
import { useLocationChanges } from './location-queries.ts';

interface LocationDialogProps {
  readonly location: Location;
  readonly onClose: () => void;
}

/** Closes a location. */
export function CloseLocationDialog({ location: { id, version, name }, onClose }: LocationDialogProps) {
  return (
    <ConfirmClose
      name={name}
      description="It takes no more stock. What lies there is still sold, and it can be opened again."
      change={useLocationChanges().change}
      of={{ id, version, change: { closed: true } }}
      onClose={onClose}
    />
  );
}

/** Opens a location again. */
export function ReopenLocationDialog({ location: { id, version, name }, onClose }: LocationDialogProps) {
  return (
    <ConfirmOpen
      name={name}
      description="It takes stock again."
      change={useLocationChanges().change}
      of={{ id, version, change: { closed: false } }}
      onClose={onClose}
    />
  );
}

/** Forgets a location where no SKU was ever kept. */
export function DeleteLocationDialog({ location: { id, version, name }, onClose }: LocationDialogProps) {
  const { remove } = useLocationChanges();
  const inUse = isShopError(remove.error, 'location_in_use');
  return (
    <ConfirmDelete
      name={name}
      description="This is for locations made by mistake. One where stock was ever kept stays, since movements and orders name it."
      change={remove}
      of={{ id, version }}
      error={inUse ? undefined : remove.error}
      onClose={onClose}
    >
      {inUse && (
        <Notice tone="danger" title="It cannot be deleted">
          Stock was kept there, or it was closed less than a minute ago. In the latter case, try again in a moment.
        </Notice>
      )}
    </ConfirmDelete>
  );
}
