import { type FinishedStage, finish, type Stage } from './stage.ts';

/** Runs stages, so many at a time, in their order; each is reported in the moment it ends. */
export async function runStages(
  stages: readonly Stage[],
  atOnce: number,
  onEnd: (stage: FinishedStage) => void,
): Promise<FinishedStage[]> {
  const waiting = [...stages];
  const finished: FinishedStage[] = [];
  const worker = async () => {
    for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) {
      const ended = await finish(stage);
      onEnd(ended);
      finished.push(ended);
    }
  };

  await Promise.all(Array.from({ length: atOnce }, worker));
  return finished;
}
