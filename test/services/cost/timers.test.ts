import { expect } from 'chai';
import { billedIn, figuresOf } from '../../support/cost/bill.ts';
import { holding, timersOf } from '../../support/cost/holding.ts';
import { emptyProject, type Project } from '../../support/empty-project.ts';
import { eventually } from '../../support/eventually.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { serveFunction, type ServedFunction } from '../../support/serve.ts';

const projectId = projectIdOf(import.meta.url);

const NOTHING = { reads: 0, writes: 0, deletes: 0 };

/** Fires a timer as Cloud Scheduler does; answers what the run cost. */
async function fire(served: ServedFunction) {
  const before = billedIn(served.logs()).length;
  const answer = await fetch(served.url, { method: 'POST', body: '{}' });
  expect(answer.ok, served.logs()).to.equal(true);
  return eventually('the run tells its cost', () => {
    const [told] = billedIn(served.logs()).slice(before).map(figuresOf);
    if (!told) throw new Error(served.logs());
    return told;
  });
}

describe('what a shop costs that nobody visits', function () {
  this.timeout(60_000);
  const { hold, missed } = holding('timers');
  let project: Project;

  before(async () => {
    project = await emptyProject(projectId);
  });
  after(() => project.close());

  for (const { service, target } of timersOf()) {
    it(`(${target}) is what its timer asks when there is nothing to do`, async () => {
      const served = await serveFunction({ service, target, projectId });
      try {
        // The first run may find something: there is no release yet.
        const costs = [await fire(served), await fire(served)];
        hold(target, costs[1] ?? NOTHING);
      } finally {
        await served.stop();
      }
    });
  }

  it('is held for every timer that the paper has', () => expect(missed()).to.deep.equal([]));
});
