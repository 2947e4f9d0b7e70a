import { useEffect, useState } from 'react';
import { CommandPalette } from './command-palette.tsx';
import { currentCommands, useCommands } from './commands.ts';
import { KeyHelp } from './key-help.tsx';
import { isTyping, press, SEQUENCE_MS } from './key-sequence.ts';

type Overlay = 'none' | 'help' | 'palette';

/** Listens to the keyboard: sequences of the commands of the moment, `?` for help, Ctrl/⌘ K for the palette, `/` for the page's search. */
export function Keyboard() {
  const [overlay, setOverlay] = useState<Overlay>('none');
  const close = () => setOverlay('none');
  useCommands([
    { group: 'Anywhere', label: 'Show what the keys do', keys: '?', run: () => setOverlay('help') },
    { group: 'Anywhere', label: 'Search this page', keys: '/', keysOnly: true, run: focusSearch },
    { group: 'Anywhere', label: 'Next row', keys: 'j', keysOnly: true, run: () => focusRow(1) },
    { group: 'Anywhere', label: 'Previous row', keys: 'k', keysOnly: true, run: () => focusRow(-1) },
  ]);
  useKeySequences();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOverlay((shown) => (shown === 'palette' ? 'none' : 'palette'));
    };
    const open = () => setOverlay('palette');
    window.addEventListener('keydown', onKey);
    window.addEventListener(OPEN_PALETTE, open);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener(OPEN_PALETTE, open);
    };
  }, []);
  return (
    <>
      <KeyHelp open={overlay === 'help'} onClose={close} />
      <CommandPalette open={overlay === 'palette'} onClose={close} />
    </>
  );
}

const OPEN_PALETTE = 'cartwright:palette';

/** Opens the palette from a button. */
export function openPalette(): void {
  window.dispatchEvent(new Event(OPEN_PALETTE));
}

// A page's search is whatever field it marks so; see FilterSearch.
function focusSearch(): void {
  document.querySelector<HTMLInputElement>('main [data-page-search]')?.focus();
}

/** Goes to the row after or before the one that has the focus; to the first one when none has. */
function focusRow(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('main [data-row-link]')];
  const at = links.findIndex((link) => link === document.activeElement);
  links[at === -1 ? 0 : at + step]?.focus();
}

function useKeySequences(): void {
  useEffect(() => {
    let pending = '';
    let last = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.length > 1 || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      const commands = currentCommands().filter(({ keys }) => keys !== undefined);
      const since = event.timeStamp - last;
      const known = commands.map(({ keys }) => keys ?? '');
      const pressed = press(since > SEQUENCE_MS ? '' : pending, event.key, known);
      pending = pressed.pending;
      last = event.timeStamp;
      if (pressed.run === undefined) return;
      event.preventDefault();
      commands.findLast(({ keys }) => keys === pressed.run)?.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
