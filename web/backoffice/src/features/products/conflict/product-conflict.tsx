import { useEffect, useRef } from 'react';
import type { ProductInput } from '../../../../../../contracts/catalog/product/product-input.ts';
import type { ProductView } from '../../../../../../contracts/catalog/views.ts';
import { type Conflict, ConflictNotice } from '../../../ui/editing/conflict-notice.tsx';
import { Timestamp } from '../../../ui/timestamp.tsx';
import type { Currencies } from '../form/product-form.ts';
import { placeWords, valueWords } from './difference-words.ts';
import { type Difference, mergeChanges } from '../../../ui/editing/merge.ts';
import { inputOf, treeOf } from './product-tree.ts';

interface ProductConflictProps {
  /** What both began with. */
  readonly base: ProductView;
  readonly mine: ProductInput;
  readonly theirs: ProductView;
  readonly currencies: Currencies;
  readonly busy: boolean;
  readonly onShowTheirs: () => void;
  readonly onApplyMine: () => unknown;
}

/** Somebody else saved the product first: what they changed, what I changed, and where the two meet. */
export function ProductConflict({ base, mine, theirs, currencies, onApplyMine, ...rest }: ProductConflictProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { differences } = mergeChanges(treeOf(inputOf(base)), treeOf(mine), treeOf(inputOf(theirs)));
  return (
    <div ref={place} tabIndex={-1} className="scroll-mt-4 pb-5 outline-none">
      <ConflictNotice
        what={`“${theirs.title}”`}
        who={
          <>
            Somebody else (<Timestamp at={theirs.updatedAt} />)
          </>
        }
        conflicts={differences.map((difference) => conflictOf(difference, currencies))}
        {...rest}
        onApplyMine={() => {
          onApplyMine();
        }}
      />
      <p className="px-1 pt-2 text-[13px] text-muted">
        “Apply mine again” keeps what they changed elsewhere; where both of you changed the same, it keeps yours.
      </p>
    </div>
  );
}

function conflictOf({ path, before, mine, theirs, by }: Difference, currencies: Currencies): Conflict {
  const words = (value: unknown) => valueWords(value, path, currencies);
  const same = <span className="text-muted">{words(before)}</span>;
  return {
    field: placeWords(path),
    mine: by === 'them' ? same : <strong>{words(mine)}</strong>,
    theirs: by === 'me' ? same : <strong>{words(theirs)}</strong>,
  };
}
