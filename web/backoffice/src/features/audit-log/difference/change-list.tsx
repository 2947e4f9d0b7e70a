import { ArrowRight } from 'lucide-react';
import { type Change, differenceOf, type Facts, fieldWords, valueText } from './difference.ts';

/** What is different between two moments, for reading: what went is struck through, what came stands out. */
export function ChangeList({ before, after }: { readonly before: Facts; readonly after: Facts }) {
  const changes = differenceOf(before, after);
  if (changes.length === 0) return null;
  return (
    <dl className="grid gap-x-4 gap-y-1 text-[13px] sm:grid-cols-[8rem_1fr]">
      {changes.map((change) => (
        <div key={change.field} className="contents">
          <dt className="text-muted">{fieldWords(change.field)}</dt>
          <dd className="min-w-0 break-words">
            {change.kind === 'list' ? <ListChange {...change} /> : <ValueChange {...change} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const went = 'rounded-sm bg-danger-soft px-1.5 text-danger';
const came = 'rounded-sm bg-good-soft px-1.5 text-good no-underline';

function ValueChange({ before, after }: Extract<Change, { kind: 'value' }>) {
  return (
    <span className="inline-flex max-w-full flex-wrap items-center gap-1.5">
      {before !== undefined && <del className={went}>{valueText(before)}</del>}
      {before !== undefined && after !== undefined && (
        <ArrowRight size={13} aria-label="became" className="shrink-0 text-muted" />
      )}
      {after !== undefined && <ins className={came}>{valueText(after)}</ins>}
    </span>
  );
}

function ListChange({ gone, came: arrived, kept }: Extract<Change, { kind: 'list' }>) {
  return (
    <span className="flex flex-wrap items-center gap-1.5">
      {gone.map((one) => (
        <del key={valueText(one)} className={went}>
          {valueText(one)}
        </del>
      ))}
      {arrived.map((one) => (
        <ins key={valueText(one)} className={came}>
          {valueText(one)}
        </ins>
      ))}
      {kept > 0 && (
        <span className="text-muted">{gone.length + arrived.length === 0 ? 'another order' : `and ${kept} as before`}</span>
      )}
    </span>
  );
}
