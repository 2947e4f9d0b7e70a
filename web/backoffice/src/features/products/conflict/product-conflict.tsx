import type { ProductView } from '../../../../../../contracts/catalog/views.ts';
import { EditConflict, type ConflictOf } from '../../../ui/editing/edit-conflict.tsx';
import { Timestamp } from '../../../ui/timestamp.tsx';
import type { Currencies } from '../form/product-form.ts';
import { placeWords, valueWords } from './difference-words.ts';

interface ProductConflictProps {
  readonly conflict: ConflictOf<ProductView>;
  readonly currencies: Currencies;
  readonly busy: boolean;
}

/** Somebody else saved the product first. */
export function ProductConflict({ conflict, currencies, busy }: ProductConflictProps) {
  const { title, updatedAt } = conflict.theirs;
  return (
    <EditConflict
      what={`“${title}”`}
      who={
        <>
          Somebody else (<Timestamp at={updatedAt} />)
        </>
      }
      conflict={conflict}
      placeWords={placeWords}
      valueWords={(value, path) => valueWords(value, path, currencies)}
      busy={busy}
    />
  );
}
