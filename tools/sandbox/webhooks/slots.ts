/** Runs tasks, never more than `max` at once; the others wait in line. */
export function createSlots(max: number): <T>(task: () => Promise<T>) => Promise<T> {
  const line: (() => void)[] = [];
  let free = max;

  const take = async (): Promise<void> => {
    if (free > 0) {
      free -= 1;
      return;
    }
    // Whoever leaves hands the slot over, so it is never free in between.
    await new Promise<void>((resolve) => {
      line.push(resolve);
    });
  };
  const leave = (): void => {
    const next = line.shift();
    if (next) next();
    else free += 1;
  };

  return async (task) => {
    await take();
    try {
      return await task();
    } finally {
      leave();
    }
  };
}
