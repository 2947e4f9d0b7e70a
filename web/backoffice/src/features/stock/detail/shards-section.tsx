import { useState } from 'react';
import { MAX_SHARDS, type StockShard } from '../../../../../../contracts/inventory/documents.ts';
import type { StockView } from '../../../../../../contracts/inventory/views.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { SelectField } from '../../../../../design/controls/field.tsx';
import { toast } from '../../../../../design/overlays/toasts.tsx';
import type { Live } from '../../../app/live/use-live.ts';
import { useCan } from '../../../app/session/staff.ts';
import { Confirm } from '../../../ui/dialogs/confirm.tsx';
import { Section } from '../../../ui/section.tsx';
import { useSplit } from '../stock-queries.ts';

interface ShardsSectionProps {
  readonly stock: StockView;
  readonly live: Live<readonly StockShard[]>;
}

/** The parts that buyers of one SKU take from side by side. */
export function ShardsSection({ stock, live }: ShardsSectionProps) {
  const [splitting, setSplitting] = useState(false);
  const count = live.value?.length ?? stock.shards;
  const may = useCan('stock.write') && count < MAX_SHARDS;
  const most = Math.max(1, ...(live.value ?? []).map(({ promisable }) => promisable));
  return (
    <Section
      title={count === 1 ? 'One shard' : `${count} shards`}
      note="Many can buy at once from several; one is enough for most SKUs."
      actions={
        may && (
          <Button size="sm" look="secondary" onClick={() => setSplitting(true)}>
            Split further…
          </Button>
        )
      }
    >
      <ol className="flex flex-col gap-2 text-sm">
        {(live.value ?? []).map((shard) => (
          <ShardRow key={shard.n} shard={shard} most={most} />
        ))}
      </ol>
      {splitting && <SplitDialog sku={stock.sku} count={count} onClose={() => setSplitting(false)} />}
    </Section>
  );
}

function ShardRow({ shard, most }: { readonly shard: StockShard; readonly most: number }) {
  const { n, locationId, promisable, reserved } = shard;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3">
      <span className="figures text-muted">{n}</span>
      <span className="min-w-0">
        <span className="block truncate text-[13px]">{locationId}</span>
        <meter
          aria-label={`Free units of shard ${n}`}
          value={Math.max(0, promisable)}
          max={most}
          className="h-1.5 w-full appearance-none overflow-hidden rounded-full [&::-moz-meter-bar]:bg-accent [&::-webkit-meter-bar]:h-1.5 [&::-webkit-meter-bar]:border-0 [&::-webkit-meter-bar]:bg-sunken [&::-webkit-meter-bar]:bg-none [&::-webkit-meter-optimum-value]:bg-accent [&::-webkit-meter-optimum-value]:bg-none"
        />
      </span>
      <span className="figures text-right">
        {promisable.toLocaleString('en')}
        {reserved > 0 && <span className="text-muted"> +{reserved} res.</span>}
      </span>
    </li>
  );
}

interface SplitDialogProps {
  readonly sku: string;
  readonly count: number;
  readonly onClose: () => void;
}

function SplitDialog({ sku, count, onClose }: SplitDialogProps) {
  const choices = [2, 4, 8, 16, MAX_SHARDS].filter((choice) => choice > count);
  const [into, setInto] = useState(choices[0] ?? MAX_SHARDS);
  const { mutate, isPending, error } = useSplit(sku);
  return (
    <Confirm
      open
      title="Split further"
      description="The free units are spread over more shards, so that more can buy at the same time. Shards are never taken away again."
      verb="Split"
      busy={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() =>
        mutate(into, {
          onSuccess: ({ shards }) => {
            toast(`It has ${shards} shards now.`);
            onClose();
          },
        })
      }
    >
      <SelectField label="Into" value={into} onChange={(event) => setInto(Number(event.target.value))}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice} shards
          </option>
        ))}
      </SelectField>
    </Confirm>
  );
}
