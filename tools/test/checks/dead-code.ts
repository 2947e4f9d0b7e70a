import * as z from 'zod/mini';
import { run } from '../child.ts';
import type { Failure, Outcome } from '../stage.ts';

/** What knip looks for; each kind is one check. */
const kinds = [
  'files',
  'dependencies',
  'devDependencies',
  'unlisted',
  'unresolved',
  'binaries',
  'exports',
  'types',
  'duplicates',
];

const issue = z.object({ name: z.optional(z.string()), line: z.optional(z.number()) });
const report = z.object({ issues: z.array(z.catchall(z.object({ file: z.string() }), z.unknown())) });

/** Looks for files, exports and dependencies that nothing uses, and for files that only their own tests use. */
export async function checkDeadCode(): Promise<Outcome> {
  const found = [...(await knip(kinds, [])), ...(await knip(['files'], ['--production']))];

  const failed = found.filter((failures) => failures.length > 0).length;
  return { passed: found.length - failed, failed, skipped: 0, failures: found.flat() };
}

/** One list of failures for each kind asked for. */
async function knip(asked: readonly string[], args: readonly string[]): Promise<Failure[][]> {
  const { code, stdout, output } = await run('knip', ['--reporter', 'json', '--include', asked.join(), ...args]);
  if (!stdout.trimStart().startsWith('{')) throw new Error(`knip ended with code ${code}:\n${output}`);

  const { issues } = report.parse(JSON.parse(stdout));
  const verdict = args.includes('--production') ? 'only tests use' : 'nothing uses';
  const failures = asked.map((kind) => issues.flatMap(({ file, ...rest }) => inFile(file, kind, rest[kind], verdict)));
  if (code !== 0 && failures.flat().length === 0) throw new Error(`knip ended with code ${code}:\n${output}`);
  return failures;
}

function inFile(file: string, kind: string, issues: unknown, verdict: string): Failure[] {
  return z
    .array(z.union([issue, z.array(issue)]))
    .parse(issues ?? [])
    .flat()
    .map(({ name, line }) => ({
      where: line === undefined ? file : `${file}:${line}`,
      what: kind === 'files' ? `${verdict} this file` : `${verdict} it (${kind}): ${name ?? 'unnamed'}`,
    }));
}
