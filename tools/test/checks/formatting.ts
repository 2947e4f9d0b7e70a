import * as z from 'zod/mini';
import { run } from '../child.ts';
import { checkedFiles, type Outcome } from '../stage.ts';

const report = z.object({
  summary: z.object({ unchanged: z.number(), errors: z.number() }),
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

/** Checks formatting with biome; every file is one check. */
export async function checkFormatting(): Promise<Outcome> {
  const { code, stdout, output } = await run('biome', ['format', '--reporter=json', '--max-diagnostics=none']);
  const json = stdout.slice(Math.max(0, stdout.indexOf('{')));
  if (json === '') throw new Error(`biome ended with code ${code}:\n${output}`);

  const { summary, diagnostics } = report.parse(JSON.parse(json));
  if (code !== 0 && diagnostics.length === 0) throw new Error(`biome ended with code ${code}:\n${output}`);
  const failures = diagnostics.map(({ category, location }) => ({
    where: location.path,
    what: category === 'format' ? 'not formatted; run npm run format' : category,
  }));
  return checkedFiles(summary.unchanged, failures);
}
