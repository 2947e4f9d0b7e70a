import type { Command } from './commands.ts';

/** The commands whose words begin with the words typed, in any order; all of them for an empty text. */
export function matchCommands(commands: readonly Command[], text: string): readonly Command[] {
  const typed = wordsOf(text);
  return commands.filter(({ group, label }) => {
    const words = wordsOf(`${group} ${label}`);
    return typed.every((start) => words.some((word) => word.startsWith(start)));
  });
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
