import { expect } from 'chai';
import { dueTimers, timersIn } from './local-clock.ts';
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
});
