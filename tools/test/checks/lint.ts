import * as z from 'zod/mini';
import { run } from '../child.ts';
import { checkedFiles, type Outcome } from '../stage.ts';

const report = z.object({
  number_of_files: z.number(),
  diagnostics: z.array(
    z.object({
      message: z.string(),
      code: z.optional(z.string()),
      filename: z.string(),
      labels: z.array(z.object({ span: z.object({ line: z.number(), column: z.number() }) })),
    }),
  ),
});

/** Lints everything with oxlint, types included; every file is one check. */
export async function checkLint(): Promise<Outcome> {
  const { code, stdout, output } = await run('oxlint', ['--format', 'json']);
  if (!stdout.trimStart().startsWith('{')) throw new Error(`oxlint ended with code ${code}:\n${output}`);

  const { number_of_files, diagnostics } = report.parse(JSON.parse(stdout));
  if (code !== 0 && diagnostics.length === 0) throw new Error(`oxlint ended with code ${code}:\n${output}`);
  const failures = diagnostics.map(({ filename, labels, message, code: rule }) => {
    const span = labels[0]?.span;
    return { where: span ? `${filename}:${span.line}:${span.column}` : filename, what: `${rule ?? 'syntax'}: ${message}` };
  });
  return checkedFiles(number_of_files, failures);
}
