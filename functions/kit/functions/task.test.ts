import { expect } from 'chai';
import { later, systemClock } from '../clock.ts';
import { taskFunction } from './task.ts';

describe('a task', () => {
  const before = process.env['GCLOUD_PROJECT'];

  beforeEach(() => {
    process.env['GCLOUD_PROJECT'] = 'demo-tasks';
  });

  afterEach(() => {
    if (before === undefined) delete process.env['GCLOUD_PROJECT'];
    else process.env['GCLOUD_PROJECT'] = before;
  });

  async function bring(dueAt: string): Promise<string[]> {
    const handled: string[] = [];
    const task = taskFunction('sample', () =>
      Promise.resolve(async (payload, now) => {
        await Promise.resolve(handled.push(`${payload['what']} ${now >= dueAt ? 'in time' : 'early'}`));
      }),
    );
    await task.run({ data: { id: 'one', dueAt, payload: { what: 'wake' } } } as Parameters<typeof task.run>[0]);
    return handled;
  }

  it('that is due is done', async () => {
    expect(await bring(systemClock())).to.deep.equal(['wake in time']);
  });

  it('that comes a moment early waits for its time', async () => {
    expect(await bring(later(systemClock(), 150))).to.deep.equal(['wake in time']);
  });

  it('that comes much too early is not done', async () => {
    expect(await bring(later(systemClock(), 60_000))).to.deep.equal([]);
  });
});
