import { PackagePlus } from 'lucide-react';
import { useState } from 'react';
import { Sku } from '../../../../../../contracts/ids.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { TextField } from '../../../../../design/controls/field.tsx';
import { Router } from '../../../app/router.ts';
import { useCan } from '../../../app/session/staff.ts';
import { Confirm } from '../../../ui/dialogs/confirm.tsx';

/** Leads to a SKU's stock by its exact name (a scanner types it and ends with Enter), also to one that has none so far. */
export function GoToSku() {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const mayWrite = useCan('stock.write');
  if (!mayWrite) return null;
  const go = () => {
    const parsed = Sku.safeParse(text.trim());
    setError(parsed.error?.issues[0]?.message);
    if (parsed.success) Router.push('Stock', { sku: parsed.data });
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <PackagePlus size={16} aria-hidden /> Open a SKU
      </Button>
      <Confirm
        open={open}
        title="Open a SKU"
        description="Type or scan it. One that has no stock so far can receive its first there."
        verb="Open"
        onConfirm={go}
        onClose={() => setOpen(false)}
      >
        <TextField
          label="SKU"
          value={text}
          error={error}
          autoComplete="off"
          className="font-mono"
          onChange={(event) => setText(event.target.value)}
        />
      </Confirm>
    </>
  );
}
