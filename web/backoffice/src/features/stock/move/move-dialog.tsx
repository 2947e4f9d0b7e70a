import { useForm } from 'react-hook-form';
import type { StockView } from '../../../../../../contracts/inventory/views.ts';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { toast } from '../../../../../design/overlays/toasts.tsx';
import { contractResolver } from '../../../ui/fields/contract-resolver.ts';
import { FormDialog } from '../../../ui/dialogs/form-dialog.tsx';
import { useLocations } from '../locations/location-queries.ts';
import { type MoveForm, type MoveKind, readMove, REASONS } from './move-body.ts';
import { MoveFields } from './move-fields.tsx';
import { useMove } from './use-move.ts';

interface MoveDialogProps {
  readonly sku: string;
  readonly kind: MoveKind;
  /** Absent for a SKU without stock so far. */
  readonly stock: Pick<StockView, 'locations'> | undefined;
  readonly onClose: () => void;
}

const WORDS: Readonly<Record<MoveKind, { title: string; description: string; verb: string }>> = {
  receive: { title: 'Receive units', description: 'Units that arrived can be sold at once.', verb: 'Receive' },
  adjust: {
    title: 'Adjust units',
    description: 'Add or take away units for a reason. Never more than lie there unsold.',
    verb: 'Adjust',
  },
  count: {
    title: 'Count units',
    description: 'Say how many unsold units lie there; reserved ones count in. The difference is adjusted.',
    verb: 'Set the count',
  },
};

/** Receives, adjusts or counts units of a SKU at a location. */
export function MoveDialog({ sku, kind, stock, onClose }: MoveDialogProps) {
  const locations = (useLocations().data ?? []).filter(({ closedAt }) => kind !== 'receive' || closedAt === undefined);
  const form = useForm({ defaultValues: firstForm(kind, stock, locations[0]?.id), resolver: resolverOf(kind) });
  const { mutateAsync, isPending, error } = useMove(sku, kind);
  const submit = form.handleSubmit(async (values) => {
    try {
      const { quantity, promisableAfter } = await mutateAsync(values);
      toast(`${quantity >= 0 ? 'Added' : 'Took away'} ${Math.abs(quantity)}. ${promisableAfter} can be promised now.`);
      onClose();
    } catch (refused) {
      if (!isShopError(refused, 'not_enough_stock')) return;
      form.setError('quantity', { message: 'So many unsold units do not lie there' }, { shouldFocus: true });
    }
  });
  return (
    <FormDialog
      {...WORDS[kind]}
      title={`${WORDS[kind].title} of ${sku}`}
      busy={isPending}
      error={isShopError(error, 'not_enough_stock') ? undefined : error}
      onClose={onClose}
      onSubmit={submit}
    >
      <MoveFields form={form} kind={kind} locations={locations} stock={stock} />
    </FormDialog>
  );
}

function firstForm(kind: MoveKind, stock: MoveDialogProps['stock'], first: string | undefined): MoveForm {
  const locationId = stock?.locations[0]?.locationId ?? first ?? '';
  return { locationId, direction: 'take', quantity: '', reason: REASONS[kind][0], note: '' };
}

function resolverOf(kind: MoveKind) {
  return contractResolver<MoveForm>((form) => {
    const read = readMove[kind](form);
    return 'faults' in read ? Object.entries(read.faults) : [];
  });
}
