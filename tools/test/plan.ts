import { findChromium } from '../browser/find-chromium.ts';
import { checkDeadCode } from './checks/dead-code.ts';
import { checkFormatting } from './checks/formatting.ts';
import { checkLint } from './checks/lint.ts';
import { checkIndexes } from './checks/query-indexes.ts';
import { queryLog } from './query-log.ts';
import type { Outcome, Stage } from './stage.ts';
import { suiteStage } from './mocha/suite.ts';
import { withoutBrowser } from './mocha/without-browser.ts';
import { filesOf, type Needs, type SuiteEntry, suites } from './mocha/suites.ts';
import { checkTypes } from './checks/type-check.ts';
import type { Wanted } from './wanted.ts';

/** What suites stand on; each is prepared once, when the first suite asks, and yields environment variables. */
export type Preparation = Readonly<Record<Needs, () => Promise<Readonly<Record<string, string>>>>>;

/** Stages to run two at a time, then stages to run one after the other. */
export interface Plan {
  readonly together: readonly Stage[];
  readonly inTurn: readonly Stage[];
}

const checks: Readonly<Record<string, () => Promise<Outcome>>> = {
  types: checkTypes,
  lint: checkLint,
  formatting: checkFormatting,
  'dead code': checkDeadCode,
};

// The queries are known when all suites have run, so this stage is one of a whole run only.
const indexes: Stage = { name: 'indexes', run: () => Promise.try(() => checkIndexes(queryLog)) };

/** The names that `--stage` takes. */
export const stageNames: readonly string[] = [...Object.keys(checks), ...suites.map(({ name }) => name)];

/** Chooses the stages that somebody asked for; asking for files leaves out the stages that are no test files. */
export function planStages(wanted: Wanted, preparation: Preparation): Plan {
  const isWanted = (name: string) => wanted.stages.length === 0 || wanted.stages.includes(name);
  const chosen = suites
    .filter(({ name }) => isWanted(name))
    .map((entry) => ({ entry, files: filesOf(entry, wanted.files) }))
    // A suite that nobody named and that has no file is a room not built yet; one that was named must hold a test.
    .filter(({ entry, files }) => files.length > 0 || wanted.stages.includes(entry.name));
  const stages = chosen.map(({ entry, files }) => ({ needs: entry.needs, stage: prepared(entry, files, preparation) }));
  const named = wanted.files.length > 0 ? [] : Object.entries(checks).filter(([name]) => isWanted(name));

  return {
    together: [
      ...named.map(([name, check]) => ({ name, run: check })),
      ...stages.filter(({ needs }) => needs === 'nothing').map(({ stage }) => stage),
    ],
    inTurn: [
      ...stages.filter(({ needs }) => needs !== 'nothing').map(({ stage }) => stage),
      ...(wanted.files.length + wanted.stages.length === 0 ? [indexes] : []),
    ],
  };
}

function prepared(entry: SuiteEntry, files: readonly string[], preparation: Preparation): Stage {
  const { name, needs, parallel, testTimeoutMs, timeoutMs } = entry;
  return {
    name,
    run: async () => {
      if (needs === 'browser' && findChromium() === undefined) return withoutBrowser(files);
      const env = await preparation[needs]();
      return suiteStage({
        name,
        files,
        parallel,
        testTimeoutMs,
        timeoutMs,
        exit: needs !== 'nothing',
        env,
      }).run();
    },
  };
}
