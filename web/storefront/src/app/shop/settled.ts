let show: () => void = () => undefined;
const shown = new Promise<void>((resolve) => {
  show = resolve;
});

/** For how long what comes later waits for a page that does not show itself. */
const PATIENCE_MS = 15_000;

/** Says that the page has shown what somebody came for: what was put off may load. */
export function markShown(): void {
  show();
}

/** Resolves when the first page has been shown and the browser is idle: Firebase and other things that nobody waits for load then. */
export const settled: Promise<void> = Promise.race([shown, pause(PATIENCE_MS)]).then(idle);

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

// Safari has no idle callback.
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 1_500 });
    else setTimeout(resolve, 200);
  });
}
