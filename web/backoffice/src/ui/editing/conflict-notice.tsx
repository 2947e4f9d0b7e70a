import type { ReactNode } from 'react';
import { Button } from '../../../../design/controls/button.tsx';
import { Notice } from '../../../../design/signs/notice.tsx';

/** A field that two people changed. */
export interface Conflict {
  readonly field: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
}

interface ConflictNoticeProps {
  /** `This product`. */
  readonly what: string;
  /** Who changed it and when, as far as it is known. */
  readonly who?: ReactNode;
  readonly conflicts: readonly Conflict[];
  readonly busy?: boolean;
  /** Puts what they saved into the form; what was typed is given up. */
  readonly onShowTheirs: () => void;
  /** Saves what was typed over theirs. */
  readonly onApplyMine: () => void;
}

/** Explains an edit conflict. What was typed stays in the form until one of the two is chosen. */
export function ConflictNotice({ what, who, conflicts, busy = false, onShowTheirs, onApplyMine }: ConflictNoticeProps) {
  return (
    <Notice tone="warn" title={`${what} was changed while you were editing`}>
      <p>
        {who === undefined ? 'Somebody else saved it first.' : <>{who} saved it first.</>} Nothing of yours is lost: it still
        stands in the form.
      </p>
      {conflicts.length > 0 && <ConflictTable conflicts={conflicts} />}
      <div className="flex flex-wrap gap-2 pt-3">
        <Button size="sm" look="secondary" disabled={busy} onClick={onShowTheirs}>
          Show theirs
        </Button>
        <Button size="sm" busy={busy} onClick={onApplyMine}>
          Apply mine again
        </Button>
      </div>
    </Notice>
  );
}

function ConflictTable({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  return (
    <div className="overflow-x-auto pt-3">
      <table className="w-full text-left text-[13px]">
        <caption className="sr-only">What differs</caption>
        <thead className="text-muted">
          <tr>
            {['Field', 'Yours', 'Theirs'].map((head) => (
              <th key={head} scope="col" className="py-1 pr-4 font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ field, mine, theirs }) => (
            <tr key={field} className="border-t border-line align-top">
              <th scope="row" className="py-1 pr-4 font-medium">
                {field}
              </th>
              <td className="py-1 pr-4 break-words">{mine}</td>
              <td className="py-1 break-words">{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
