import { examine, findingLines } from './doctor/checks.ts';
import { runTool } from './failure.ts';

// `npm run doctor`: one line for each thing that this machine must have; exit code 1 when something is missing.
await runTool(async () => {
  const findings = await examine();
  for (const finding of findings) console.log(findingLines(finding));

  const bad = findings.filter(({ state }) => state === 'bad').length;
  console.log(bad === 0 ? '\nAll there: npm start' : `\n${bad} to mend.`);
  if (bad > 0) process.exitCode = 1;
});
