import type { Command } from './commands.ts';

// What belongs to the page stands first: these come after it.
const LAST = ['Go to', 'Theme', 'Account', 'Anywhere'];

/** The commands of the palette whose words begin with the words typed, in any order; all of them for an empty text. Those of the page stand first. */
export function matchCommands(commands: readonly Command[], text: string): readonly Command[] {
  const typed = wordsOf(text);
  return commands
    .filter(({ group, label, keysOnly = false }) => {
      const words = wordsOf(`${group} ${label}`);
      return !keysOnly && typed.every((start) => words.some((word) => word.startsWith(start)));
    })
    .toSorted((one, other) => LAST.indexOf(one.group) - LAST.indexOf(other.group));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
