import { X } from 'lucide-react';
import { AuditAction } from '../../../../../../contracts/identity/documents.ts';
import { FilterBar, FilterDate, FilterSelect } from '../../../ui/table/filter-bar.tsx';
import { ACTION_WORDS } from '../audit-words.ts';

/** What the address says of the filters. */
export interface AuditFilter {
  readonly action?: string | undefined;
  readonly actor?: string | undefined;
  readonly subject?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  /** What to call a person or thing that is filtered by. */
  readonly nameOf: (id: string) => string;
  readonly onChange: (filter: AuditFilter) => void;
}

/** Narrows the log: by what was done, when, by whom and to whom; the last two are chosen at a line of the log. */
export function AuditFilters({ filter, nameOf, onChange }: AuditFiltersProps) {
  const change = (part: AuditFilter) => onChange({ ...filter, ...part });
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <FilterBar onClear={isFiltered ? () => onChange({}) : undefined}>
      <FilterSelect
        label="What was done"
        all="Everything"
        value={filter.action}
        options={AuditAction.options.map((value) => ({ value, label: ACTION_WORDS[value].name }))}
        onChange={(action) => change({ action })}
      />
      <FilterDate label="From" value={filter.from} onChange={(from) => change({ from })} />
      <FilterDate label="to" value={filter.to} onChange={(to) => change({ to })} />
      {filter.actor !== undefined && <Chip words={`By ${nameOf(filter.actor)}`} onRemove={() => change({ actor: undefined })} />}
      {filter.subject !== undefined && (
        <Chip words={`About ${nameOf(filter.subject)}`} onRemove={() => change({ subject: undefined })} />
      )}
    </FilterBar>
  );
}

function Chip({ words, onRemove }: { readonly words: string; readonly onRemove: () => void }) {
  return (
    <button
      type="button"
      aria-label={`No longer only: ${words}`}
      className="inline-flex h-9 max-w-full items-center gap-1.5 rounded-md bg-accent-soft px-3 text-[13px] font-medium text-accent"
      onClick={onRemove}
    >
      <span className="truncate">{words}</span>
      <X size={14} aria-hidden className="shrink-0" />
    </button>
  );
}
