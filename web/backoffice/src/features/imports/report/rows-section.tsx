import { Download } from 'lucide-react';
import { useState } from 'react';
import { RowOutcome, type RowReport } from '../../../../../../contracts/catalog/import/import.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { toast } from '../../../../../design/overlays/toasts.tsx';
import { Router, type RouteParams } from '../../../app/router.ts';
import { Section } from '../../../ui/section.tsx';
import type { Column } from '../../../ui/table/data-table.tsx';
import { PagedTable } from '../../../ui/table/paged-table.tsx';
import { pagingOf } from '../../../ui/table/paging.ts';
import { fetchAllRows, type ImportState, isUnderWay, useImportRows } from '../import-queries.ts';
import { OutcomeBadge } from '../import-words.tsx';
import { saveFile } from '../save-file.ts';
import { OutcomeFilter } from './outcome-filter.tsx';
import { reportCsv } from './report-csv.ts';

interface RowsSectionProps {
  readonly state: ImportState;
  readonly params: RouteParams['Import'];
}

/** What became of each row: all of them, or those of one outcome. */
export function RowsSection({ state, params }: RowsSectionProps) {
  const { id, counts } = state;
  const paging = pagingOf(params);
  const outcome = RowOutcome.options.find((one) => one === params.show);
  const asked = { id, outcome, cursor: paging.cursor, limit: paging.limit };
  const listing = useImportRows(asked, isUnderWay(state));
  return (
    <Section
      flush
      title="Report"
      note="What became of each row."
      actions={counts.rejected > 0 && <DownloadErrors id={id} count={counts.rejected} />}
    >
      <OutcomeFilter
        counts={counts}
        chosen={outcome}
        onChoose={(show) => Router.push('Import', { importId: id, show, size: params.size })}
      />
      <PagedTable
        caption="Rows of the file"
        columns={COLUMNS}
        listing={listing}
        paging={paging}
        keyOf={({ line, sku, product }) => `${line} ${sku ?? ''} ${product ?? ''}`}
        empty={<p className="px-5 pb-8 text-sm text-muted">{emptyWords(state, outcome)}</p>}
        onGo={(page) => Router.push('Import', { ...params, ...page })}
      />
    </Section>
  );
}

function emptyWords(state: ImportState, outcome: RowOutcome | undefined): string {
  if (outcome !== undefined) return 'No row ended so.';
  if (isUnderWay(state)) return 'No product is written yet; reports come with the first.';
  return state.status === 'collecting' ? 'It has not been started.' : 'Nothing was written.';
}

const COLUMNS: readonly Column<RowReport>[] = [
  { head: 'Line', cell: ({ line }) => <span className="figures">{line.toLocaleString('en')}</span> },
  { head: 'Outcome', cell: ({ outcome }) => <OutcomeBadge outcome={outcome} /> },
  { head: 'SKU', from: 'sm', cell: ({ sku }) => <span className="font-mono text-[13px] break-all">{sku ?? '–'}</span> },
  { head: 'Product', from: 'md', cell: ({ product }) => product ?? '–' },
  { head: 'Why', className: 'w-1/2', cell: (row) => <Why {...row} /> },
];

function Why({ reason, notes }: RowReport) {
  return (
    <div className="max-w-prose break-words">
      {reason && (
        <p>
          {reason.message}
          {reason.column !== undefined && <span className="text-muted"> (column “{reason.column}”)</span>}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="text-[13px] text-muted">
          {note}
        </p>
      ))}
    </div>
  );
}

function DownloadErrors({ id, count }: { readonly id: string; readonly count: number }) {
  const [done, setDone] = useState<number>();
  const download = async () => {
    setDone(0);
    try {
      saveFile(`import-${id}-rejected.csv`, reportCsv(await fetchAllRows(id, 'rejected', setDone)));
    } catch {
      toast('The report could not be fetched. Try again.', { tone: 'danger' });
    } finally {
      setDone(undefined);
    }
  };
  return (
    <Button
      size="sm"
      look="secondary"
      busy={done !== undefined}
      onClick={() => {
        download().catch(() => undefined);
      }}
    >
      {done === undefined ? <Download size={14} aria-hidden /> : null}
      {done === undefined ? 'Rejected rows as CSV' : `${done} of ${count}`}
    </Button>
  );
}
