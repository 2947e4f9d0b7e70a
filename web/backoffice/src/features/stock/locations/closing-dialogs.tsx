import type { Location } from '../../../../../../contracts/inventory/documents.ts';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { useLocationChanges } from './location-queries.ts';

interface LocationDialogProps {
  readonly location: Location;
  readonly onClose: () => void;
}

/** Closes a location. */
export function CloseLocationDialog({ location, onClose }: LocationDialogProps) {
  const { mutate, isPending, error } = useLocationChanges().change;
  const { id, version, name } = location;
  return (
    <Confirm
      open
      title={`Close ${name}?`}
      description="It takes no more stock. What lies there is still sold, and it can be opened again."
      verb="Close it"
      dismiss="Keep it open"
      danger
      busy={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate({ id, version, change: { closed: true } }, { onSuccess: onClose })}
    />
  );
}

/** Opens a location again. */
export function ReopenLocationDialog({ location, onClose }: LocationDialogProps) {
  const { mutate, isPending, error } = useLocationChanges().change;
  const { id, version, name } = location;
  return (
    <Confirm
      open
      title={`Open ${name} again?`}
      description="It takes stock again."
      verb="Open it"
      busy={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate({ id, version, change: { closed: false } }, { onSuccess: onClose })}
    />
  );
}

/** Forgets a location where no SKU was ever kept. */
export function DeleteLocationDialog({ location, onClose }: LocationDialogProps) {
  const { mutate, isPending, error } = useLocationChanges().remove;
  const { id, version, name } = location;
  const inUse = isShopError(error, 'location_in_use');
  return (
    <Confirm
      open
      title={`Delete ${name}?`}
      description="This is for locations made by mistake. One where stock was ever kept stays, since movements and orders name it."
      verb="Delete it"
      dismiss="Keep it"
      danger
      busy={isPending}
      error={inUse ? undefined : error}
      onClose={onClose}
      onConfirm={() => mutate({ id, version }, { onSuccess: onClose })}
    >
      {inUse && (
        <Notice tone="danger" title="It cannot be deleted">
          Stock was kept there, or it was closed less than a minute ago. In the latter case, try again in a moment.
        </Notice>
      )}
    </Confirm>
  );
}
