import { expect } from 'chai';
import { capturedLog } from '../http/captured-log.fixture.ts';
import { onTick } from './on-tick.ts';
import { daily, everyFiveMinutes, hourly, inOnePart, type Scheduled } from './sweep.ts';

const AT = '2026-11-24T10:05:00.000Z';

describe('a tick of the clock', () => {
  const before = process.env['GCLOUD_PROJECT'];
  let ran: string[];

  beforeEach(() => {
    process.env['GCLOUD_PROJECT'] = 'demo-clock';
    ran = [];
  });

  afterEach(() => {
    if (before === undefined) delete process.env['GCLOUD_PROJECT'];
    else process.env['GCLOUD_PROJECT'] = before;
  });

  const sweep = (name: string) => async () => ({ [name]: await Promise.resolve(ran.push(name)) });
  const failing = () => Promise.reject(new Error('no luck'));
  const often = (does: () => Promise<Record<string, number>>): Scheduled => everyFiveMinutes(() => Promise.resolve(does));
  const sweeps = {
    'shop.first': often(sweep('first')),
    'shop.second': often(failing),
    'shop.third': often(sweep('third')),
    'shop.each-hour': hourly(() => Promise.resolve(inOnePart(sweep('each hour')))),
    'shop.each-day': daily(() => Promise.resolve(inOnePart(sweep('each day')))),
  };

  /** Answers what was logged and how it ended. */
  async function bring(message: unknown, now = AT) {
    let ended = 'well';
    const log = await capturedLog(async () => {
      const goRound = async (_: unknown, { sweep: name, span }: { sweep: string; span: string }) => {
        await Promise.resolve(ran.push(`${name} of ${span}`));
        return undefined;
      };
      await onTick(sweeps, message, { clock: () => now, goRound }).catch((error: unknown) => {
        ended = String(error);
      });
    });
    return { log, ended };
  }

  it('runs all of a service; one that fails keeps no other from running, is named, and fails the tick', async () => {
    const { log, ended } = await bring({ at: AT });

    expect(ran).to.deep.equal([
      'first',
      'third',
      'shop.each-hour of 2026-11-24T10:00:00.000Z',
      'shop.each-day of 2026-11-24T00:00:00.000Z',
    ]);
    expect(ended).to.contain('1 of 5 sweeps failed');
    const failed = log.filter(({ severity }) => severity === 'ERROR');
    expect(failed.map(({ sweep: name }) => name)).to.deep.equal(['shop.second']);
    expect(log.filter(({ message }) => message === 'sweep done').map(({ sweep: name }) => name)).to.deep.equal([
      'shop.first',
      'shop.third',
    ]);
  });

  it('that comes after the next is dropped, whole', async () => {
    const { log, ended } = await bring({ at: AT }, '2026-11-24T10:10:00.000Z');
    expect([ran, ended]).to.deep.equal([[], 'well']);
    expect(log.map(({ message }) => message)).to.deep.equal(['a tick came after the next and was dropped']);
  });

  it('for one sweep runs that alone, as a round of its own', async () => {
    await bring({ at: AT, only: 'shop.third' });
    await bring({ at: AT, only: 'shop.each-day' });
    await bring({ at: AT, only: 'shop.nothing' });
    expect(ran).to.deep.equal(['third', `shop.each-day of ${AT}`]);
  });

  it('that is none is dropped and told of: to bring it again would not help', async () => {
    for (const message of [undefined, {}, { at: 'noon' }, { at: AT, also: 1 }]) {
      const { log, ended } = await bring(message);
      expect([ended, log.map(({ severity }) => severity)]).to.deep.equal(['well', ['ERROR']]);
    }
    expect(ran).to.deep.equal([]);
  });
});
