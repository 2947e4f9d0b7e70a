import type { FinishedStage, Outcome } from './stage.ts';

const widest = 400;
const mostLines = 60;

/** One line for a stage that has ended: what it found and how long it took. */
export function stageLine(stage: FinishedStage): string {
  const mark = stage.failed === 0 ? '✓' : '✖';
  const counts = countsOf(stage).padEnd(34);
  return `${mark} ${stage.name.padEnd(14)}${counts}${(stage.milliseconds / 1000).toFixed(1).padStart(7)} s`;
}

/** Every failure with its stack, what was skipped and why, then what passed and what failed alone on the last line. */
export function summary(stages: readonly FinishedStage[]): string {
  const failures = stages.flatMap(({ name, failures: all }) =>
    all.map(({ where, what }) => `✖ ${name} › ${where}\n${indent(what)}\n`),
  );
  const skips = stages
    .filter(({ skipped }) => skipped > 0)
    .map(({ name, skipped, note }) => `• ${name}: ${skipped} skipped${note === undefined ? '' : `. ${note}`}\n`);
  const total = stages.reduce(add, { passed: 0, failed: 0, skipped: 0 });
  return ['', ...failures, ...skips, countsOf({ ...total, skipped: 0 })].join('\n');
}

type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped'>;

function add(left: Counts, right: Counts): Counts {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

function countsOf({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

// A counterexample may be a megabyte; whoever needs all of it finds it in .cartwright/test.
function indent(text: string): string {
  const lines = text.trimEnd().split('\n');
  const shown = lines.slice(0, mostLines).map((line) => `    ${line.length > widest ? `${line.slice(0, widest)} …` : line}`);
  return [...shown, ...(lines.length > mostLines ? [`    … and ${lines.length - mostLines} more lines`] : [])].join('\n');
}
