import { RowOutcome, type RowCounts } from '../../../../../../contracts/catalog/import/import.ts';
import { classNames } from '../../../../../design/class-names.ts';
import { OUTCOMES } from '../import-words.tsx';

interface OutcomeFilterProps {
  readonly counts: RowCounts;
  /** None shows all. */
  readonly chosen: RowOutcome | undefined;
  readonly onChoose: (outcome: RowOutcome | undefined) => void;
}

/** How many rows ended how; each narrows the report to its own. */
export function OutcomeFilter({ counts, chosen, onChoose }: OutcomeFilterProps) {
  return (
    <div role="group" aria-label="Show rows that were" className="grid grid-cols-2 gap-2 px-5 pb-4 lg:grid-cols-4">
      {RowOutcome.options.map((outcome) => (
        <button
          key={outcome}
          type="button"
          aria-pressed={chosen === outcome}
          className={classNames(
            'flex flex-col rounded-md border px-4 py-2.5 text-left transition-colors',
            chosen === outcome ? 'border-accent bg-accent-soft' : 'border-line hover:border-edge',
          )}
          onClick={() => onChoose(chosen === outcome ? undefined : outcome)}
        >
          <span className="text-[13px] text-muted">{OUTCOMES[outcome][0]}</span>
          <span
            className={classNames('figures text-xl font-medium', outcome === 'rejected' && counts.rejected > 0 && 'text-danger')}
          >
            {counts[outcome].toLocaleString('en')}
          </span>
        </button>
      ))}
    </div>
  );
}
