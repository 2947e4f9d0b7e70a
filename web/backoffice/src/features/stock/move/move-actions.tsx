import { ClipboardCheck, PackagePlus, Scale } from 'lucide-react';
import { useState } from 'react';
import type { StockView } from '../../../../../../contracts/inventory/views.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { useCommands } from '../../../app/keyboard/commands.ts';
import type { MoveKind } from './move-body.ts';
import { MoveDialog } from './move-dialog.tsx';

interface MoveActionsProps {
  readonly sku: string;
  /** Absent for a SKU without stock so far: then it can only receive. */
  readonly stock: StockView | undefined;
}

/** Receive, adjust, count. */
export function MoveActions({ sku, stock }: MoveActionsProps) {
  const [kind, setKind] = useState<MoveKind>();
  const known = stock !== undefined;
  useCommands([
    { group: 'Stock', label: 'Receive units', keys: 'r', run: () => setKind('receive') },
    ...(known
      ? [
          { group: 'Stock', label: 'Adjust units', keys: 'a', run: () => setKind('adjust') },
          { group: 'Stock', label: 'Count units', keys: 'c', run: () => setKind('count') },
        ]
      : []),
  ]);
  return (
    <>
      {known && (
        <>
          <Button look="secondary" onClick={() => setKind('count')}>
            <ClipboardCheck size={16} aria-hidden /> Count
          </Button>
          <Button look="secondary" onClick={() => setKind('adjust')}>
            <Scale size={16} aria-hidden /> Adjust
          </Button>
        </>
      )}
      <Button onClick={() => setKind('receive')}>
        <PackagePlus size={16} aria-hidden /> Receive
      </Button>
      {kind && <MoveDialog key={kind} sku={sku} kind={kind} stock={stock} onClose={() => setKind(undefined)} />}
    </>
  );
}
