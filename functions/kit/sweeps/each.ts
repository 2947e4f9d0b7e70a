/**
 * Does something with each, one after the other; one that fails holds up none behind it. Throws in the end when some failed, so that the sweep is told of and
 * tried again: with how many (`could not be …`, said by `problem`), which was the first, and why.
 */
export async function each(ids: readonly string[], problem: string, does: (id: string) => Promise<unknown>): Promise<void> {
  const failures: string[] = [];
  for (const id of ids) await does(id).catch((error: unknown) => failures.push(`${id}: ${String(error)}`));
  if (failures.length > 0) throw new Error(`${failures.length} of ${ids.length} ${problem}, the first ${failures[0]}`);
}
