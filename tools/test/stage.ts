import { ToolFailure } from '../failure.ts';

/** One thing that went wrong, in words that stand on their own in the summary at the end. */
export interface Failure {
  /** Where: a file with its line, a test's full title, or a stage. */
  readonly where: string;
  /** What: a message, with a stack where there is one. */
  readonly what: string;
}

/** What a stage found. `failed` may exceed the failures listed: tests that never ran have no message of their own. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
  /** Why something was skipped, and what to do about it. */
  readonly note?: string;
}

/** A named part of the whole test run. */
export interface Stage {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** A stage that has ended, with the time it took. */
export interface FinishedStage extends Outcome {
  readonly name: string;
  readonly milliseconds: number;
}

/** Runs a stage to its end; one that throws, or that found nothing to check, has failed. */
export async function finish(stage: Stage): Promise<FinishedStage> {
  const startedAt = performance.now();
  const outcome = await stage.run().catch((error: unknown) => crashed(stage.name, error));
  const checked = outcome.passed + outcome.failed + outcome.skipped > 0 ? outcome : empty(stage.name);

  return { ...checked, name: stage.name, milliseconds: performance.now() - startedAt };
}

/** The outcome of a check over many files: each file counts once, as passed or as failed. */
export function checkedFiles(checked: number, failures: readonly Failure[]): Outcome {
  const failedFiles = new Set(failures.map(({ where }) => where.replace(/:\d+(:\d+)?$/, '')));
  return { passed: Math.max(0, checked - failedFiles.size), failed: failedFiles.size, skipped: 0, failures };
}

function crashed(name: string, error: unknown): Outcome {
  return { passed: 0, failed: 1, skipped: 0, failures: [{ where: `${name}: the stage did not finish`, what: explain(error) }] };
}

// What the person at the keyboard can mend needs no stack, but the remedy.
function explain(error: unknown): string {
  if (error instanceof ToolFailure) return `${error.message}\n→ ${error.remedy}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function empty(name: string): Outcome {
  const what = 'It found nothing to check; a stage that looks at nothing must not look green.';
  return { passed: 0, failed: 1, skipped: 0, failures: [{ where: name, what }] };
}
