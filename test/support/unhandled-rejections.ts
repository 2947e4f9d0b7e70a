/** Mocha takes note of a rejection that nobody handles and goes on; with this, the test that runs at that moment fails. */
export const mochaHooks = {
  beforeAll(): void {
    // A parallel worker takes the listener off after each file and runs this hook again for the next one.
    if (!process.listeners('unhandledRejection').includes(failTheTest)) process.on('unhandledRejection', failTheTest);
  },
};

function failTheTest(reason: unknown): never {
  throw reason instanceof Error ? reason : new Error(`A promise that nobody awaited was rejected: ${String(reason)}`);
}
