import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { Location } from '../../../../../../contracts/inventory/documents.ts';
import type { StockView } from '../../../../../../contracts/inventory/views.ts';
import { SelectField, TextField } from '../../../../../design/controls/field.tsx';
import { type MoveForm, type MoveKind, REASON_WORDS, REASONS } from './move-body.ts';

interface MoveFieldsProps {
  readonly form: UseFormReturn<MoveForm>;
  readonly kind: MoveKind;
  readonly locations: readonly Location[];
  readonly stock: Pick<StockView, 'locations'> | undefined;
}

const QUANTITY: Readonly<Record<MoveKind, string>> = { receive: 'Units that arrived', adjust: 'Units', count: 'Units counted' };

/** What a movement is told by. */
export function MoveFields({ form, kind, locations, stock }: MoveFieldsProps) {
  const { register, control, formState } = form;
  const { errors } = formState;
  const at = useWatch({ control, name: 'locationId' });
  const there = stock?.locations.find(({ locationId }) => locationId === at);
  const unsold = there && `${there.promisable + there.reserved} unsold lie there by our books`;
  return (
    <>
      <SelectField {...register('locationId')} label="Location" error={errors.locationId?.message}>
        <LocationOptions locations={locations} />
      </SelectField>
      {kind === 'adjust' && (
        <SelectField {...register('direction')} label="What happens">
          <option value="take">Take away</option>
          <option value="add">Add</option>
        </SelectField>
      )}
      <TextField
        {...register('quantity')}
        label={QUANTITY[kind]}
        inputMode="numeric"
        autoComplete="off"
        className="figures"
        hint={kind === 'receive' ? undefined : unsold}
        error={errors.quantity?.message}
      />
      <SelectField {...register('reason')} label="Reason" error={errors.reason?.message}>
        {REASONS[kind].map((reason) => (
          <option key={reason} value={reason}>
            {REASON_WORDS[reason]}
          </option>
        ))}
      </SelectField>
      <TextField {...register('note')} label="Note" hint="Optional, such as a delivery number." error={errors.note?.message} />
    </>
  );
}

function LocationOptions({ locations }: Pick<MoveFieldsProps, 'locations'>) {
  if (locations.length === 0) return <option value="">No location is open</option>;
  return locations.map(({ id, name, closedAt }) => (
    <option key={id} value={id}>
      {closedAt === undefined ? name : `${name} (closed)`}
    </option>
  ));
}
