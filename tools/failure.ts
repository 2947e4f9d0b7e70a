/** A failure that the person at the keyboard can mend: what happened, and what to do about it. */
export class ToolFailure extends Error {
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    super(problem);
    this.name = 'ToolFailure';
    this.remedy = remedy;
  }
}

/** Runs a tool's main function; a ToolFailure becomes one message and exit code 1, anything else keeps its stack. */
export async function runTool(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof ToolFailure) process.stderr.write(`\n✖ ${error.message}\n  → ${error.remedy}\n`);
    else console.error(error);
  }
}
