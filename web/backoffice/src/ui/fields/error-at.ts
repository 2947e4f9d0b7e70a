import { get } from 'react-hook-form';

/** What is wrong with a field of the form, by its path; for a list also what is wrong with it as a whole, or with one of its entries. */
export function errorAt(errors: object, path: string): string | undefined {
  const found: unknown = get(errors, path);
  return messageOf(found);
}

function messageOf(found: unknown): string | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  if ('message' in found && typeof found.message === 'string') return found.message;
  if ('root' in found) return messageOf(found.root);
  return Array.isArray(found) ? found.map(messageOf).find((message) => message !== undefined) : undefined;
}
