import { expect } from 'chai';
import { eventually } from '../../support/eventually.ts';
import { emptyProject, type Project } from '../../support/empty-project.ts';
import { startPlatform, type Platform } from '../../support/platform/start-platform.ts';
import { bringTick } from '../../support/platform/tick.ts';
import { projectIdOf } from '../../support/project-id.ts';

const PATIENCE = { withinMs: 20_000 };
const HOUR_MS = 3_600_000;
const SERVICES = ['identity', 'payments'] as const;

describe('the one clock', function () {
  this.timeout(60_000);
  const projectId = projectIdOf(import.meta.url);
  /** The beginning of an hour to come: clocks that are ahead are not overtaken. */
  const noon = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS;
  let project: Project;
  let platform: Platform;

  before(async () => {
    project = await emptyProject(projectId);
    platform = await startPlatform({
      projectId,
      services: {
        identity: { http: ['identityClock'], consumers: { clock: 'identityOnClock' } },
        payments: { consumers: { clock: 'paymentsOnClock' } },
      },
    });
  });

  after(async () => {
    await platform.stop();
    await project.close();
  });

  const fire = async (at: number) => {
    const headers = { 'X-CloudScheduler-ScheduleTime': new Date(at).toISOString().replace('.000', '') };
    expect((await fetch(platform.url('identityClock'), { method: 'POST', headers, body: '{}' })).status).to.equal(200);
  };
  const runsOf = (sweep: string) => platform.logs(`${sweep.split('.')[0]}OnClock`).split(`"sweep":"${sweep}"`).length - 1;
  const expectRuns = (runs: Readonly<Record<string, number>>) =>
    eventually(
      JSON.stringify(runs),
      () => expect(Object.fromEntries(Object.keys(runs).map((sweep) => [sweep, runsOf(sweep)]))).to.deep.equal(runs),
      PATIENCE,
    );

  it('is heard by every service, which does what is due', async () => {
    await fire(noon);
    await expectRuns({
      'identity.relay-sweep': 1,
      'identity.put-pending-in-force': 1,
      'identity.reconcile-claims': 1,
      'payments.reconcile': 1,
      'payments.close-books': 1,
    });
  });

  it('brings hours and days round once, though a tick is doubled or an hour of them is lost', async () => {
    await fire(noon);
    await expectRuns({ 'identity.put-pending-in-force': 2, 'payments.reconcile': 2 });
    await fire(noon + 2 * HOUR_MS - 300_000);
    await expectRuns({
      'identity.put-pending-in-force': 3,
      'identity.reconcile-claims': 2,
      'payments.reconcile': 3,
      'payments.close-books': new Date(noon).getUTCHours() === 23 ? 2 : 1,
    });
  });

  it('of the past is not listened to', async () => {
    const before = SERVICES.map((service) => runsOf(`${service}.relay-sweep`));
    for (const service of SERVICES) {
      await bringTick(platform.url(`${service}OnClock`), projectId, { at: new Date(Date.now() - 10 * 60_000).toISOString() });
      expect(platform.logs(`${service}OnClock`)).to.contain('a tick came after the next and was dropped');
    }
    expect(SERVICES.map((service) => runsOf(`${service}.relay-sweep`))).to.deep.equal(before);
  });

  it('goes on for the others when one sweep fails, and the same tick may be brought again', async () => {
    const poison = project.db.doc('staff/poison');
    await poison.set({ claims: 'pending' });
    const tick = () => bringTick(platform.url('identityOnClock'), projectId, {});
    const before = runsOf('identity.relay-sweep');

    expect(await tick().catch(String)).to.contain('500');
    expect(platform.logs('identityOnClock')).to.match(
      /"severity":"ERROR".*a sweep failed.*"sweep":"identity.put-pending-in-force"/,
    );
    expect(runsOf('identity.relay-sweep')).to.equal(before + 1);

    await poison.delete();
    await tick();
    expect(runsOf('identity.relay-sweep')).to.equal(before + 2);
  });
});
