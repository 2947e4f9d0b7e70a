import { Dialog as Radix } from 'radix-ui';
import { type KeyboardEvent, useState } from 'react';
import { classNames } from '../../../../design/class-names.ts';
import { askForEmail } from '../../features/customers/asked-email.ts';
import { Router } from '../router.ts';
import { useMay } from '../session/staff.ts';
import { type Command, useAllCommands } from './commands.ts';
import { Keys } from './key-help.tsx';
import { matchCommands } from './match-commands.ts';

/** Goes anywhere and does anything by a few letters. */
export function CommandPalette({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade bg-scrim" />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-x-4 top-[12dvh] z-50 mx-auto max-w-xl animate-rise overflow-hidden rounded-lg bg-surface shadow-floating outline-none"
        >
          <Radix.Title className="sr-only">Command palette</Radix.Title>
          <Finder onClose={onClose} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const COMBOBOX = {
  role: 'combobox',
  'aria-expanded': true,
  'aria-controls': 'palette-list',
  'aria-label': 'What to do, or where to go',
  placeholder: 'Where to, or an order number…',
  className: 'h-14 w-full border-b border-line bg-transparent px-5 text-base outline-none placeholder:text-muted',
} as const;

function Finder({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = [...matchCommands(useAllCommands(), text), ...useSearches(text)].slice(0, 30);
  const chosen = found[Math.min(at, found.length - 1)];
  const type = (words: string) => {
    setText(words);
    setAt(0);
  };
  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    // After the dialog has given the focus back, so that what runs may move it.
    setTimeout(command.run, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') run(chosen);
    if (step === undefined || found.length === 0) return;
    event.preventDefault();
    const next = (Math.min(at, found.length - 1) + step + found.length) % found.length;
    setAt(next);
    document.getElementById(`palette-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <input
        {...COMBOBOX}
        aria-activedescendant={chosen && `palette-${found.indexOf(chosen)}`}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <FoundList found={found} chosen={chosen} onRun={run} />
    </>
  );
}

interface FoundListProps {
  readonly found: readonly Command[];
  readonly chosen: Command | undefined;
  readonly onRun: (command: Command) => void;
}

function FoundList({ found, chosen, onRun }: FoundListProps) {
  if (found.length === 0) return <p className="px-5 py-6 text-sm text-muted">Nothing is called that.</p>;
  return (
    <div id="palette-list" role="listbox" aria-label="Commands" className="max-h-[50dvh] overflow-y-auto p-2 empty:hidden">
      {found.map((command, n) => (
        <button
          key={`${command.group}/${command.label}`}
          id={`palette-${n}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={command === chosen}
          onClick={() => onRun(command)}
          className={classNames(
            'flex w-full items-center justify-between gap-4 rounded-md px-3 py-2 text-left text-sm hover:bg-sunken',
            command === chosen && 'bg-sunken',
          )}
        >
          <span>
            <span className="text-muted">{command.group} · </span>
            {command.label}
          </span>
          {command.keys !== undefined && <Keys keys={command.keys} />}
        </button>
      ))}
    </div>
  );
}

/** What the words themselves may be: the number of an order, or an e-mail address. */
function useSearches(text: string): readonly Command[] {
  const may = useMay();
  const words = text.trim();
  if (words.length < 3) return [];
  return [
    ...(may('orders.read')
      ? [{ group: 'Orders', label: `Find “${words}”`, run: () => Router.push('Orders', { number: words }) }]
      : []),
    ...(may('customers.read') && words.includes('@')
      ? [{ group: 'Customers', label: `Find “${words}”`, run: () => findCustomer(words) }]
      : []),
  ];
}

function findCustomer(email: string): void {
  askForEmail(email);
  Router.push('Customers');
}
