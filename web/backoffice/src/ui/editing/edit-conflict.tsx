import { type ReactNode, useEffect, useRef } from 'react';
import { type Conflict, ConflictNotice } from './conflict-notice.tsx';
import type { Difference } from './merge.ts';

/** How the places of a thing are called, and what stands there. */
export interface DifferenceWords {
  readonly placeWords: (path: Difference['path']) => string;
  readonly valueWords: (value: unknown, path: Difference['path']) => string;
}

/** What somebody else saved, where it differs, and the two ways out. */
export interface ConflictOf<T> {
  readonly theirs: T;
  readonly differences: readonly Difference[];
  readonly showTheirs: () => void;
  readonly applyMine: () => Promise<void>;
}

interface EditConflictProps extends DifferenceWords {
  /** `“Mug”`. */
  readonly what: string;
  readonly who?: ReactNode;
  readonly conflict: ConflictOf<unknown>;
  readonly busy: boolean;
}

/** Somebody else saved it first: what they changed, what I changed, and where the two meet. */
export function EditConflict({ what, who, conflict, busy, placeWords, valueWords }: EditConflictProps) {
  const { differences, showTheirs, applyMine } = conflict;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="scroll-mt-4 pb-5 outline-none">
      <ConflictNotice
        what={what}
        who={who}
        conflicts={differences.map((difference) => conflictOf(difference, { placeWords, valueWords }))}
        busy={busy}
        onShowTheirs={showTheirs}
        onApplyMine={() => {
          applyMine().catch(() => undefined);
        }}
      />
      <p className="px-1 pt-2 text-[13px] text-muted">
        “Apply mine again” keeps what they changed elsewhere; where both of you changed the same, it keeps yours.
      </p>
    </div>
  );
}

function conflictOf({ path, before, mine, theirs, by }: Difference, { placeWords, valueWords }: DifferenceWords): Conflict {
  const words = (value: unknown) => valueWords(value, path);
  const same = <span className="text-muted">{words(before)}</span>;
  return {
    field: placeWords(path),
    mine: by === 'them' ? same : <strong>{words(mine)}</strong>,
    theirs: by === 'me' ? same : <strong>{words(theirs)}</strong>,
  };
}
