import { useState } from 'react';
import type { ProductView } from '../../../../../../contracts/catalog/views.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Confirm } from '../../../ui/dialogs/confirm.tsx';
import { CopyableId } from '../../../ui/copyable-id.tsx';
import { DefinitionList, Section } from '../../../ui/section.tsx';
import { Timestamp } from '../../../ui/timestamp.tsx';
import type { ProductStep } from '../product-queries.ts';
import { StatusBadge } from '../product-status.tsx';

interface StatusSectionProps {
  readonly product: ProductView;
  /** Absent for those who may only look. */
  readonly onTake?: (step: ProductStep) => unknown;
  readonly busy?: boolean;
  /** What was typed is saved with the next step. */
  readonly dirty?: boolean;
}

/** Whether a product is on sale, and what can become of it. */
export function StatusSection({ product, onTake, busy = false, dirty = false }: StatusSectionProps) {
  const { id, status, version, createdAt, updatedAt, firstPublishedAt } = product;
  return (
    <Section title="Status" actions={<StatusBadge status={status} />}>
      <DefinitionList
        entries={[
          ['Made', <Timestamp key="made" at={createdAt} />],
          ['First on sale', firstPublishedAt === undefined ? 'never' : <Timestamp key="first" at={firstPublishedAt} />],
          ['Last changed', <Timestamp key="changed" at={updatedAt} />],
          ['Version', version],
          ['Product id', <CopyableId key="id" value={id} what="product id" short />],
        ]}
      />
      {onTake && <Steps product={product} busy={busy} dirty={dirty} onTake={onTake} />}
    </Section>
  );
}

function Steps({ product, busy, dirty, onTake }: Required<StatusSectionProps>) {
  const { status } = product;
  const [step, verb] = NEXT[status];
  return (
    <div className="flex flex-col gap-2 pt-4">
      <Button look={step === 'publish' ? 'primary' : 'secondary'} busy={busy} onClick={() => onTake(step)}>
        {dirty && step === 'publish' ? `Save and ${verb.toLowerCase()}` : verb}
      </Button>
      {status !== 'archived' && <Archive product={product} busy={busy} onArchive={() => onTake('archive')} />}
    </div>
  );
}

const NEXT = {
  draft: ['publish', 'Put on sale'],
  published: ['unpublish', 'Take off sale'],
  archived: ['restore', 'Restore as a draft'],
} as const;

interface ArchiveProps {
  readonly product: ProductView;
  readonly busy: boolean;
  readonly onArchive: () => void;
}

function Archive({ product, busy, onArchive }: ArchiveProps) {
  const [asking, setAsking] = useState(false);
  const after =
    product.firstPublishedAt === undefined
      ? 'Its slug and SKUs become free for others.'
      : 'Its slug and SKUs stay its own, and it can be restored.';
  return (
    <>
      <Button look="quiet" className="text-danger!" disabled={busy} onClick={() => setAsking(true)}>
        Archive…
      </Button>
      <Confirm
        open={asking}
        title="Archive this product?"
        description={`It is sold no more and shoppers do not find it. ${after}`}
        verb="Archive"
        dismiss="Keep it"
        danger
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onArchive();
        }}
      />
    </>
  );
}
