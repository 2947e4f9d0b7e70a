import { expect } from 'chai';
import type { Timestamp } from 'firebase-admin/firestore';
import type { AuditView } from '../../../contracts/identity/audit.ts';
import type { DeadLetterView } from '../../../contracts/kit/dead-letter.ts';
import { accountsOf, type Accounts } from '../../support/accounts.ts';
import { eventually } from '../../support/eventually.ts';
import { emptyProject, type Project } from '../../support/empty-project.ts';
import { ask } from '../../support/http.ts';
import { startPlatform, type Platform } from '../../support/platform/start-platform.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { runTool } from '../../support/run-tool.ts';
import { signIn } from '../../support/staff/sign-in.ts';

const CONSUMER = 'orders.on-identity';
const PATIENCE = { withinMs: 20_000 };

describe('an event that its consumer cannot handle', function () {
  this.timeout(60_000);
  const projectId = projectIdOf(import.meta.url);
  let project: Project;
  let platform: Platform;
  let accounts: Accounts;

  before(async () => {
    project = await emptyProject(projectId);
    accounts = accountsOf(projectId);
    await accounts.removeAll();
    platform = await startPlatform({
      projectId,
      services: {
        identity: {
          http: ['identityApi'],
          relays: { customers: 'identityRelayCustomers' },
          consumers: { identity: 'identityOnIdentity' },
        },
        orders: { consumers: { identity: 'ordersOnIdentity' } },
      },
    });
  });

  after(async () => {
    await platform.stop();
    await project.close();
  });

  const replay = (...args: readonly string[]) => runTool('replay', args, { GCLOUD_PROJECT: projectId });
  const cartOf = async (uid: string) => (await project.db.doc(`carts/${uid}`).get()).data();
  const letters = async () => (await project.db.collection('deadLetters').get()).docs;
  const parked = () =>
    eventually(
      'it is parked',
      async () => {
        const [letter] = await letters();
        expect(letter?.get('status')).to.equal('parked');
        return letter?.id ?? '';
      },
      PATIENCE,
    );
  const handledBy = (target: string): number =>
    platform
      .logs(target)
      .split('\n')
      .filter((line) => line.includes('event consumed') && line.includes('customer.guest_merged.v1')).length;

  /** A guest whose cart nobody can read signs in to an account that was there before. */
  async function mergeGuest(): Promise<{ guest: string; customer: string }> {
    const guest = await accounts.guest();
    await project.db.doc(`carts/${guest.uid}`).set({ market: 'eu', lines: { MUG: 0 } });
    const email = `ada-${guest.uid.toLowerCase()}@shop.example`;
    await accounts.create({ email });
    const { uid, token } = await accounts.signIn(email);
    const merge = { method: 'POST', token, body: { guestIdToken: guest.token } } as const;
    expect((await ask(`${platform.hosting}/v1/me/merge-guest`, merge)).status).to.equal(200);
    return { guest: guest.uid, customer: uid };
  }

  it('is parked, told of, and handled by a replay once its cause is mended: by that consumer and no other', async () => {
    const { guest, customer } = await mergeGuest();
    const id = await parked();
    expect(id).to.match(/^orders\.on-identity:customers-/);
    await eventually('identity has handled its part', () => expect(handledBy('identityOnIdentity')).to.equal(1), PATIENCE);

    const told = await replay();
    expect([told.code, told.errors]).to.deep.equal([0, '']);
    expect(told.output).to.contain('1 event is parked').and.contain(id).and.contain(`customers/${customer}`);

    const early = await replay(id);
    expect([early.code, early.errors]).to.deep.equal([0, '']);
    await eventually('it was tried again', () => expect(handledBy('ordersOnIdentity')).to.equal(2), PATIENCE);
    expect(await parked()).to.equal(id);

    await project.db.doc(`carts/${guest}`).update({ lines: { MUG: 3 } });
    expect((await replay('--consumer', CONSUMER)).output).to.contain(`✔ ${id}`);
    await eventually(
      'the cart is merged',
      async () => expect(await cartOf(customer)).to.deep.equal({ market: 'eu', lines: { MUG: 3 } }),
      PATIENCE,
    );
    expect(await cartOf(guest)).to.equal(undefined);
    expect((await letters()).map((letter) => letter.get('status') as string)).to.deep.equal(['replayed']);
    expect(handledBy('identityOnIdentity')).to.equal(1);
    expect((await replay()).output).to.equal('Nothing is parked.\n');
  });

  it('is replayed over HTTP as well, once, and the audit log tells by whom', async () => {
    const token = await signIn(projectId, 'manager');
    const { guest, customer } = await mergeGuest();
    const id = await eventually(
      'it is parked',
      async () => {
        const { body } = await ask<{ items: DeadLetterView[] }>(`${platform.hosting}/v1/dead-letters?status=parked`, { token });
        expect(body.items).to.have.length(1);
        return body.items[0]?.id ?? '';
      },
      PATIENCE,
    );
    await project.db.doc(`carts/${guest}`).update({ lines: { MUG: 2 } });
    const before = handledBy('ordersOnIdentity');
    const at = `${platform.hosting}/v1/dead-letters/${encodeURIComponent(id)}`;
    const { status, body } = await ask<DeadLetterView>(`${at}/replay`, { method: 'POST', token });
    expect([status, body.id, body.status]).to.deep.equal([200, id, 'replayed']);
    await eventually(
      'the cart is merged',
      async () => expect(await cartOf(customer)).to.deep.equal({ market: 'eu', lines: { MUG: 2 } }),
      PATIENCE,
    );

    const once = () => expect(handledBy('ordersOnIdentity')).to.equal(before + 1);
    await eventually('it has said so', once, PATIENCE);
    const again = await ask<DeadLetterView>(`${at}/replay`, { method: 'POST', token });
    expect(again.body)
      .to.deep.equal(body)
      .and.to.deep.equal((await ask(at, { token })).body);
    once();
    const owner = await signIn(projectId, 'owner');
    const log = await ask<{ items: AuditView[] }>(`${platform.hosting}/v1/audit-log?targetId=${encodeURIComponent(id)}`, {
      token: owner,
    });
    expect(log.body.items.map(({ action, actor }) => [action, actor.role])).to.deep.equal([['deadLetter.replayed', 'manager']]);
  });

  it('is deleted 90 days after its replay: one that waits, or is parked again, has no end', async () => {
    const { guest, customer } = await mergeGuest();
    const letter = async () => {
      const all = await letters();
      return all.find((one) => JSON.stringify(one.data()).includes(guest));
    };
    const status = async (wanted: string) => {
      const is = async () => expect((await letter())?.get('status')).to.equal(wanted);
      await eventually(`it is ${wanted}`, is, PATIENCE);
    };
    await status('parked');
    const first = (await letter())?.get('at') as string;
    expect((await letter())?.get('purgeAt')).to.equal(undefined);

    await replay((await letter())?.id ?? '');
    const parkedAgain = async () => expect((await letter())?.get('at')).not.to.equal(first);
    await eventually('it is parked again', parkedAgain, PATIENCE);
    await status('parked');
    expect((await letter())?.get('purgeAt')).to.equal(undefined);

    await project.db.doc(`carts/${guest}`).update({ lines: { MUG: 2 } });
    await replay((await letter())?.id ?? '');
    await eventually('the cart is merged', async () => expect(await cartOf(customer)).not.to.equal(undefined), PATIENCE);
    await status('replayed');
    const { replayedAt, purgeAt } = ((await letter())?.data() ?? {}) as { replayedAt: string; purgeAt: Timestamp };
    expect(purgeAt.toMillis() - Date.parse(replayedAt)).to.equal(90 * 24 * 3_600_000);
    const address = `${platform.hosting}/v1/dead-letters/${encodeURIComponent((await letter())?.id ?? '')}`;
    const shown = await ask(address, { token: await signIn(projectId, 'manager') });
    expect(shown.body).to.include({ status: 'replayed' }).and.not.have.property('purgeAt');
  });

  it('is not found by an id that is none, and the tool says so', async () => {
    const { code, output, errors } = await replay('orders.on-identity:nothing');
    expect(code).to.equal(1);
    expect(output).to.contain('There is no dead letter "orders.on-identity:nothing"');
    expect(errors).to.contain('1 could not be replayed');
  });

  it('is no matter when the shop is not running: the tool says what is missing', async () => {
    const { code, errors } = await runTool('replay', [], { FIRESTORE_EMULATOR_HOST: '127.0.0.1:1' });
    expect(code).to.equal(1);
    expect(errors).to.contain('The shop is not running').and.contain('npm start');
  });
});
