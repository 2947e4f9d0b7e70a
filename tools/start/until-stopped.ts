const sameKeyPressMs = 1_500;

/** What asks a tool to end; `force` asks it to do so at once. */
export interface StopRequests {
  /** Resolves with the first request. */
  readonly stop: Promise<void>;
  /** Resolves with a second Ctrl-C. */
  readonly force: Promise<void>;
}

/**
 * Listens for Ctrl-C, for the signals of a supervisor, and for the end of the process that started this one. One
 * Ctrl-C arrives several times (from the terminal, from npm and from the bootstrap), so what comes at once counts once.
 */
export function stopRequests(): StopRequests {
  const stop = Promise.withResolvers<void>();
  const force = Promise.withResolvers<void>();
  let askedAt: number | undefined;
  const ask = () => {
    const now = Date.now();
    askedAt ??= now;
    stop.resolve();
    if (now - askedAt > sameKeyPressMs) force.resolve();
  };

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  if (process.connected) {
    process.once('disconnect', ask);
    process.channel?.unref();
  }
  return { stop: stop.promise, force: force.promise };
}
