import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { SavedAddress } from '../../../../../../contracts/identity/profile.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Badge } from '../../../../../design/signs/badge.tsx';
import { EmptyState } from '../../../../../design/signs/empty-state.tsx';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { AddressLines } from '../../address/address-lines.tsx';
import { FailureNotice } from '../../failure/failure-notice.tsx';
import { accountMessages } from '../messages/account-messages.ts';
import { useAddresses } from '../profile-queries.ts';
import { AddressDialog } from './address-dialog.tsx';
import { useAddressChanges } from './use-address-changes.ts';

/** Which address is being written: a kept one, a new one, or none. */
type Open = { readonly kind: 'none' } | { readonly kind: 'new' } | { readonly kind: 'kept'; readonly saved: SavedAddress };

/** The kept addresses: more, other, fewer, and which one is taken unless said otherwise. */
export function AddressBook() {
  const { addresses: words } = accountMessages.use();
  const addresses = useAddresses();
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  if (addresses.isError) return <FailureNotice error={addresses.error} retry={addresses.refetch} />;
  if (!addresses.data) return <Skeleton className="h-60" />;
  const { items, version } = addresses.data;
  const add = (
    <Button look={items.length === 0 ? 'primary' : 'secondary'} onClick={() => setOpen({ kind: 'new' })}>
      <Plus size={16} aria-hidden />
      {words.add}
    </Button>
  );
  const sorted = [...items].sort((one, other) => Number(other.defaultShipping) - Number(one.defaultShipping));
  return (
    <div className="space-y-6">
      {items.length === 0 ? (
        <EmptyState title={words.emptyTitle} action={add}>
          {words.empty}
        </EmptyState>
      ) : (
        <>
          <ul className="grid gap-4 sm:grid-cols-2">
            {sorted.map((saved) => (
              <AddressCard key={saved.id} saved={saved} version={version} onEdit={() => setOpen({ kind: 'kept', saved })} />
            ))}
          </ul>
          {add}
        </>
      )}
      <AddressDialog
        key={open.kind === 'kept' ? open.saved.id : open.kind}
        open={open.kind !== 'none'}
        saved={open.kind === 'kept' ? open.saved : undefined}
        version={version}
        onClose={() => setOpen({ kind: 'none' })}
      />
    </div>
  );
}

interface AddressCardProps {
  readonly saved: SavedAddress;
  readonly version: number;
  readonly onEdit: () => void;
}

function AddressCard({ saved, version, onEdit }: AddressCardProps) {
  const { addresses: words } = accountMessages.use();
  const { remove, replace } = useAddressChanges();
  const makeDefault = (): void =>
    replace.mutate({ id: saved.id, input: { address: saved.address, defaultShipping: true }, version });
  return (
    <li className="flex flex-col justify-between gap-5 rounded-lg border border-line bg-surface p-5">
      <div className="flex items-start justify-between gap-3">
        <AddressLines address={saved.address} />
        {saved.defaultShipping && <Badge tone="accent">{words.isDefault}</Badge>}
      </div>
      <div className="-mx-3 flex flex-wrap">
        <Button look="quiet" size="sm" onClick={onEdit}>
          {words.edit}
        </Button>
        {!saved.defaultShipping && (
          <Button look="quiet" size="sm" busy={replace.isPending} onClick={makeDefault}>
            {words.makeDefault}
          </Button>
        )}
        <Button look="quiet" size="sm" busy={remove.isPending} onClick={() => remove.mutate(saved)}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
