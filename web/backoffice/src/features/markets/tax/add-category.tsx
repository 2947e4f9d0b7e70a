import { Plus } from 'lucide-react';
import { useState } from 'react';
import { TaxCategory } from '../../../../../../contracts/catalog/tax-rules.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { TextField } from '../../../../../design/controls/field.tsx';
import { onEnter } from './on-enter.ts';

interface AddCategoryProps {
  readonly categories: readonly string[];
  readonly onAdd: (name: string) => void;
}

/** Adds a column for a kind of goods. */
export function AddCategory({ categories, onAdd }: AddCategoryProps) {
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string>();
  const add = () => {
    const parsed = TaxCategory.safeParse(name.trim().toLowerCase());
    const wrong = parsed.success
      ? categories.includes(parsed.data) && `“${parsed.data}” is there`
      : 'Lower-case letters, digits and “_”';
    setFault(wrong === false ? undefined : wrong);
    if (!parsed.success || wrong !== false) return;
    onAdd(parsed.data);
    setName('');
  };
  return (
    <div className="grid w-full grid-cols-[minmax(0,1fr)_auto] items-start gap-2 sm:w-auto sm:grid-cols-[12rem_auto]">
      <TextField
        label="Another tax category"
        hint="A kind of goods, such as books."
        error={fault}
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onEnter(add)}
      />
      <Button look="secondary" className="mt-6.5 h-11!" onClick={add}>
        <Plus size={15} aria-hidden /> Add
        <span className="sr-only">the tax category</span>
      </Button>
    </div>
  );
}
