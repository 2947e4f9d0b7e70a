import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { dueTimers, startClock, timersIn } from './local-clock.ts';
import { parseManifest } from '../build/manifest.ts';

describe('the local clock', () => {
  const manifest = parseManifest(
    JSON.stringify({
      specVersion: 'v1alpha1',
      endpoints: {
        ordersApi: { entryPoint: 'ordersApi', platform: 'gcfv2', region: ['us-central1'], httpsTrigger: {} },
        ordersExpire: {
          entryPoint: 'ordersExpire',
          platform: 'gcfv2',
          region: ['europe-west1'],
          scheduleTrigger: { schedule: 'every 5 minutes', timeZone: null },
        },
        ordersNightly: {
          entryPoint: 'ordersNightly',
          platform: 'gcfv2',
          scheduleTrigger: { schedule: 'every day 03:00', timeZone: 'Europe/Vienna' },
        },
      },
    }),
  );

  it('finds the scheduled functions in a manifest, where they run and by whose clock', () => {
    expect(timersIn(manifest)).to.deep.equal([
      { name: 'ordersExpire', schedule: 'every 5 minutes', region: 'europe-west1', timeZone: 'UTC' },
      { name: 'ordersNightly', schedule: 'every day 03:00', region: 'us-central1', timeZone: 'Europe/Vienna' },
    ]);
  });

  it('fires what is due in a minute and nothing else', () => {
    const due = (instant: string) => dueTimers(timersIn(manifest), new Date(instant)).map(({ name }) => name);

    expect(due('2026-11-24T10:05:00.000Z')).to.deep.equal(['ordersExpire']);
    expect(due('2026-11-24T10:06:00.000Z')).to.deep.equal([]);
    expect(due('2026-11-24T02:00:00.000Z')).to.deep.equal(['ordersExpire', 'ordersNightly']);
  });

  describe('that is sped up', () => {
    const told: string[] = [];
    const complaints: string[] = [];
    let shop: Server;
    let port: number;

    beforeEach(async () => {
      told.length = 0;
      shop = createServer((request, response) => {
        told.push(`${request.url} ${String(request.headers['x-cloudscheduler-scheduletime'])}`);
        response.end();
      });
      await new Promise<void>((resolve) => {
        shop.listen(0, '127.0.0.1', resolve);
      });
      ({ port } = shop.address() as AddressInfo);
    });

    afterEach(() => {
      shop.close();
      expect(complaints).to.deep.equal([]);
    });

    /** Lets a thousand minutes pass in one for a while; answers the times that the function was told. */
    async function race(milliseconds: number, rests: { first: number; further: number }): Promise<string[]> {
      const timers = () => [{ name: 'shopClock', schedule: '*/5 * * * *', region: 'us-central1', timeZone: 'UTC' }];
      const log = (line: string) => void complaints.push(line);
      const stop = startClock({ projectId: 'demo-clock', functionsPort: port, speed: 1_000, timers, log, rests });
      await sleep(milliseconds);
      stop();
      return told.map((line) => /^\/demo-clock\/us-central1\/shopClock-0 (.+)$/.exec(line)?.[1] ?? line);
    }

    it('tells a function the time it stands for, and the latest alone when that would come too often', async () => {
      const before = Date.now();
      const times = await race(2_600, { first: 1_000, further: 1_000 });

      expect(
        times.every((at) => Date.parse(at) % 300_000 === 0),
        times.join(),
      ).to.equal(true);
      expect(times.toSorted()).to.deep.equal([...new Set(times)]);
      // A second is a quarter of an hour here: three are told, and not the eight ticks that went by.
      expect(times.length).to.be.within(2, 4);
      expect(Date.parse(times.at(-1) ?? '') - before).to.be.above(25 * 60_000);
    });

    it('leaves a function alone while it starts', async () => {
      expect(await race(1_500, { first: 60_000, further: 1 })).to.have.length(1);
    });
  });
});
