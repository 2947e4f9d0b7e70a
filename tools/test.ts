import { runTool, ToolFailure } from './failure.ts';
import { endAll } from './test/child.ts';
import { planStages, stageNames } from './test/plan.ts';
import { prepare } from './test/prepare.ts';
import { stageLine, summary } from './test/report.ts';
import { runStages } from './test/run-stages.ts';
import type { FinishedStage } from './test/stage.ts';
import { readWanted } from './test/wanted.ts';

/** `npm test`: every check there is, or those asked for; the last line is `N passed, N failed`. */
async function main(): Promise<void> {
  const wanted = readWanted(process.argv.slice(2), stageNames);
  const preparation = prepare();
  const stopAll = async () => {
    endAll();
    await preparation.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stopAll().finally(() => process.exit(130)));

  try {
    const { together, inTurn } = planStages(wanted, preparation);
    if (together.length + inTurn.length === 0)
      throw new ToolFailure('No test file matches.', `Asked for: ${wanted.files.join(', ')}`);

    const print = (stage: FinishedStage) => console.log(stageLine(stage));
    const finished = [...(await runStages(together, 2, print)), ...(await runStages(inTurn, 1, print))];

    console.log(summary(finished));
    if (finished.some(({ failed }) => failed > 0)) process.exitCode = 1;
  } finally {
    await preparation.stop();
  }
}

await runTool(main);
