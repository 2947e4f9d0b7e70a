import { expect } from 'chai';
import { billedIn, figuresOf } from '../../support/cost/bill.ts';
import { clocks, holding } from '../../support/cost/holding.ts';
import { emptyProject, type Project } from '../../support/empty-project.ts';
import { bringTick } from '../../support/platform/tick.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { serveFunction, type ServedFunction } from '../../support/serve.ts';

const projectId = projectIdOf(import.meta.url);
const DAY_MINUTES = 24 * 60;

/** So many minutes after a midnight to come. */
function midnightAnd(minutes: number): string {
  const midnight = (Math.floor(Date.now() / (DAY_MINUTES * 60_000)) + 1) * DAY_MINUTES;
  return new Date((midnight + minutes) * 60_000).toISOString();
}

describe('what a shop costs that nobody visits', function () {
  this.timeout(60_000);
  const { hold, missed } = holding('timers');
  let project: Project;

  before(async () => {
    project = await emptyProject(projectId);
  });
  after(() => project.close());

  /** Brings a tick; answers what ran, and what each cost. */
  async function tick(served: ServedFunction, at: string) {
    const before = billedIn(served.logs()).length;
    await bringTick(served.url, projectId, { at });
    const told = billedIn(served.logs()).slice(before);
    return told.map((line) => ({ sweep: line['sweep'] as Parameters<typeof hold>[0], cost: figuresOf(line) }));
  }

  for (const { service, target, dueIn } of clocks()) {
    it(`(${target}) is what its sweeps ask when there is nothing to do, each as often as the paper says`, async () => {
      const served = await serveFunction({ service, target, signature: 'cloudevent', projectId });
      try {
        // The first run may find something: there is no release yet.
        await tick(served, midnightAnd(0));
        for (const minutes of [DAY_MINUTES, DAY_MINUTES + 5, DAY_MINUTES + 60]) {
          const ran = await tick(served, midnightAnd(minutes));
          expect(ran.map(({ sweep }) => sweep)).to.have.members(dueIn(minutes));
          for (const { sweep, cost } of ran) hold(sweep, cost);
        }
      } finally {
        await served.stop();
      }
    });
  }

  it('is held for every sweep that the paper has', () => expect(missed()).to.deep.equal([]));
});
