import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { inTurn, type Job } from './in-turn.ts';

describe('jobs in turn', () => {
  /** Jobs that write down when they begin and end; each takes so many milliseconds. */
  function jobs(...lengths: readonly number[]): { story: string[]; all: Job[] } {
    const story: string[] = [];
    const all = lengths.map((length, n) => async () => {
      story.push(`${n} begins`);
      await sleep(length);
      story.push(`${n} ends`);
    });
    return { story, all };
  }

  it('come one after the other', async () => {
    const { story, all } = jobs(5, 1, 1);
    await inTurn(all, 10_000);
    expect(story).to.deep.equal(['0 begins', '0 ends', '1 begins', '1 ends', '2 begins', '2 ends']);
  });

  it('do not starve: one that takes more than its share goes on beside the next', async () => {
    const { story, all } = jobs(400, 1, 1);
    await inTurn(all, 90);
    expect(story).to.deep.equal(['0 begins', '1 begins', '1 ends', '2 begins', '2 ends', '0 ends']);
  });

  it('are told when their share is over, which is larger where the ones before took less', async () => {
    let now = 5_000;
    const late: boolean[] = [];
    const quick: Job = async () => {
      now += await Promise.resolve(20);
    };
    const asking: Job = async (isLate) => {
      for (const passed of [99, 1]) {
        now += await Promise.resolve(passed);
        late.push(isLate());
      }
    };
    await inTurn([quick, asking], 120, () => now);
    expect(late).to.deep.equal([false, true]);
  });

  it('all have their turn when some fail, and the failures are told', async () => {
    const did: number[] = [];
    const failing: Job = () => Promise.reject(new Error('no luck'));
    const fine: Job = async () => {
      await Promise.resolve(did.push(1));
    };
    const outcomes = await inTurn([failing, fine, failing, fine], 1_000);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect(did).to.have.length(2);
  });

  it('are none at all when there is nothing to do', async () => {
    expect(await inTurn([], 1_000)).to.deep.equal([]);
  });
});
