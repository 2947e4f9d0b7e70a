import { useState } from 'react';
import { Button } from '../../../../../design/controls/button.tsx';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { Router, type RouteParams } from '../../../app/router.ts';
import { useCan } from '../../../app/session/staff.ts';
import { Confirm } from '../../../ui/dialogs/confirm.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Timestamp } from '../../../ui/timestamp.tsx';
import { type ImportState, isUnderWay, useCancelImport, useImport } from '../import-queries.ts';
import { ImportBadge } from '../import-words.tsx';
import { ProgressBar } from '../progress-bar.tsx';
import { RowsSection } from '../report/rows-section.tsx';
import { progressOf } from './progress-of.ts';

/** One import: how far it is, and what became of each row. */
export function ImportPage(params: RouteParams['Import']) {
  const { importId } = params;
  const { state, error, refetch } = useImport(importId);
  const mayCancel = useCan('catalog.write');
  const parent = { title: 'Imports', href: Router.Imports() };
  if (!state) {
    return (
      <>
        <PageHeader title="Import" parent={parent} />
        {error === null ? <Skeleton className="h-72" /> : <ErrorState error={error} onRetry={refetch} />}
      </>
    );
  }
  return (
    <>
      <PageHeader
        title="Import"
        sign={<ImportBadge status={state.status} />}
        parent={parent}
        subtitle={
          <>
            {state.profile === 'shopify' ? 'A Shopify export' : { csv: 'A CSV', ndjson: 'JSON lines' }[state.format]}, begun{' '}
            <Timestamp at={state.createdAt} />
          </>
        }
        actions={mayCancel && isUnderWay(state) && <CancelImport id={importId} />}
      />
      <div className="flex flex-col gap-5">
        <Progressing state={state} />
        <RowsSection state={state} params={params} />
      </div>
    </>
  );
}

function Progressing({ state }: { readonly state: ImportState }) {
  const { share, words } = progressOf(state);
  const { problem, ignoredColumns, status } = state;
  return (
    <>
      {problem && (
        <Notice
          tone="danger"
          title={problem.code === 'canceled' ? 'This import was stopped' : 'This import ended before its end'}
        >
          <p>
            {problem.line !== undefined && `Line ${problem.line}: `}
            {problem.message}
          </p>
        </Notice>
      )}
      {status !== 'done' && (
        <div className="rounded-lg border border-line bg-surface px-5 py-4">
          <ProgressBar share={share} words={words} />
        </div>
      )}
      {ignoredColumns.length > 0 && (
        <Notice title="Columns that nothing was made of">
          <p className="break-words">{ignoredColumns.join(', ')}</p>
        </Notice>
      )}
    </>
  );
}

function CancelImport({ id }: { readonly id: string }) {
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useCancelImport();
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        Stop…
      </Button>
      <Confirm
        open={asking}
        title="Stop this import?"
        description="What is written by then stays, and has its report. The rest is left alone."
        verb="Stop it"
        dismiss="Let it run"
        danger
        busy={isPending}
        error={error}
        onClose={() => setAsking(false)}
        onConfirm={() => mutate(id, { onSuccess: () => setAsking(false) })}
      />
    </>
  );
}
