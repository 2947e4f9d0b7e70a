import { expect } from 'chai';
import type { NewApiKey } from '../../../contracts/identity/api-key.ts';
import type { AuditView } from '../../../contracts/identity/audit.ts';
import type { SignedIn } from '../../support/accounts.ts';
import { type IdentityShop, openIdentity } from '../../support/identity/shop.ts';
import { projectIdOf } from '../../support/project-id.ts';

const projectId = projectIdOf(import.meta.url);

describe('identity: the audit log', function () {
  this.timeout(60_000);
  let shop: IdentityShop;
  let owner: SignedIn;
  let anna: SignedIn & { readonly email: string };
  let lines: AuditView[];

  const log = async (query: string) => {
    const { status, body } = await shop.call<{ items: AuditView[]; nextCursor?: string }>(`/v1/audit-log${query}`, {
      token: owner.token,
    });
    expect(status, query).to.equal(200);
    return body;
  };
  const idsOf = (items: readonly AuditView[]) => items.map(({ id }) => id);

  before(async () => {
    shop = await openIdentity(projectId);
    owner = await shop.owner();
    anna = await shop.staff(owner, 'owner');
    for (const { token } of [owner, anna]) {
      const body = { name: 'ERP', scopes: ['stock.read'] };
      const { body: key } = await shop.call<NewApiKey>('/v1/api-keys', { method: 'POST', token, key: 'one', body });
      await shop.call(`/v1/api-keys/${key.id}`, { method: 'DELETE', token });
    }
    lines = (await log('?limit=100')).items;
  });

  after(() => shop.stop());

  it('tells everything that was done, newest first, who did it and in which request', () => {
    expect(lines.map(({ action, actor }) => [action, actor.id])).to.deep.equal([
      ['apiKey.revoked', anna.uid],
      ['apiKey.created', anna.uid],
      ['apiKey.revoked', owner.uid],
      ['apiKey.created', owner.uid],
      ['staff.role_set', owner.uid],
      ['owner.made', 'make-owner'],
    ]);
    expect(lines.every(({ correlationId }) => correlationId.length > 8)).to.equal(true);
    expect(new Set(lines.map(({ correlationId }) => correlationId)).size).to.equal(lines.length);
  });

  it('is filtered by who, what, to whom, and when', async () => {
    const only = async (query: string, keep: (line: AuditView) => boolean) => {
      const { items } = await log(query);
      expect(idsOf(items), query).to.deep.equal(idsOf(lines.filter(keep)));
      expect(items, query).to.have.length.above(0);
    };
    const middle = lines[2]?.at ?? '';
    await only(`?actorId=${anna.uid}`, ({ actor }) => actor.id === anna.uid);
    await only('?action=apiKey.created', ({ action }) => action === 'apiKey.created');
    await only(`?targetId=${anna.uid}`, ({ target }) => target.id === anna.uid);
    await only(`?from=${middle}`, ({ at }) => at >= middle);
    await only(`?to=${middle}`, ({ at }) => at <= middle);
    await only(`?actorId=${owner.uid}&from=${middle}`, ({ actor, at }) => actor.id === owner.uid && at >= middle);
    await only(`?action=apiKey.created&to=${middle}`, ({ action, at }) => action === 'apiKey.created' && at <= middle);
    await only(`?targetId=${anna.uid}&to=${middle}`, ({ target, at }) => target.id === anna.uid && at <= middle);
    await only(
      `?actorId=${owner.uid}&action=staff.role_set&targetId=${anna.uid}`,
      ({ actor, action, target }) => actor.id === owner.uid && action === 'staff.role_set' && target.id === anna.uid,
    );
    await only(
      `?actorId=${anna.uid}&action=apiKey.created&from=${lines.at(-1)?.at ?? ''}`,
      ({ actor, action }) => actor.id === anna.uid && action === 'apiKey.created',
    );
  });

  it('names those of the staff who did it, and whom it was done to', () => {
    expect(lines.map(({ actorName, targetName }) => [actorName?.split('-')[0], targetName?.split('-')[0]])).to.deep.equal([
      ['owner', undefined],
      ['owner', undefined],
      ['owner', undefined],
      ['owner', undefined],
      ['owner', 'owner'],
      [undefined, 'owner'],
    ]);
    expect(lines[0]?.actorName).to.equal(anna.email);
  });

  it('comes a page at a time, each line once', async () => {
    const seen: AuditView[] = [];
    let cursor: string | undefined = '';
    while (cursor !== undefined) {
      const page: Awaited<ReturnType<typeof log>> = await log(`?limit=4${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(seen).to.deep.equal(lines);
    const odd = await shop.call('/v1/audit-log?cursor=__no__', { token: owner.token });
    expect([odd.status, odd.body.errors?.[0]?.pointer]).to.deep.equal([400, '/query/cursor']);
  });
});
