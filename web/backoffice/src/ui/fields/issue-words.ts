/** What a schema finds wrong with a value, as far as words can be made of it. */
interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

/** What is wrong, in words: the contract's own where it has some, else made of its limits. */
export function issueWords({ code, message, origin, minimum, maximum }: Issue): string {
  if (message !== 'Invalid input') return message;
  const what = { string: ' characters', array: ' entries' }[String(origin)] ?? '';
  if (code === 'too_big') return `At most ${Number(maximum).toLocaleString('en')}${what}`;
  if (code !== 'too_small') return 'This is missing, or cannot be read';
  return Number(minimum) === 1 && what !== '' ? 'This is needed' : `At least ${Number(minimum).toLocaleString('en')}${what}`;
}
