import { expect } from 'chai';
import { relayForgotten } from '../../../functions/kit/events/relay.ts';
import { emptyProject, type Project } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';

const AN_HOUR_AGO = '2026-11-24T09:00:00.000Z';
const A_MINUTE_AGO = '2026-11-24T09:59:00.000Z';

describe('events that were not relayed', () => {
  let project: Project;
  before(async () => {
    project = await emptyProject(projectIdOf(import.meta.url));
  });
  after(() => project.close());

  const put = (id: string, changed: Readonly<Record<string, unknown>>) =>
    project.db.doc(`orders/${id}/events/0000000001`).set({
      id,
      type: 'order.placed.v1',
      seq: 1,
      subject: `orders/${id}`,
      at: AN_HOUR_AGO,
      actor: { kind: 'system', id: 'test' },
      correlationId: 'c',
      data: {},
      relay: 'pending',
      ...changed,
    });

  it('are relayed behind one that cannot be read, and the young are left to their trigger', async () => {
    await put('A-SPOILT', { actor: 'nobody' });
    await put('B-NO-TIME', { at: 17 });
    await put('C-OLD', {});
    await put('D-YOUNG', { at: '2026-11-24T09:59:30.000Z' });
    const published: string[] = [];
    const publish = async (_topic: string, { id }: { readonly id: string }) => {
      await Promise.resolve(published.push(id));
    };
    const forgotten = { service: 'orders', collections: ['orders'], olderThan: A_MINUTE_AGO };

    expect(await relayForgotten(project.db, publish, forgotten)).to.deep.equal({ relayed: 1 });
    expect(published).to.deep.equal(['C-OLD']);
    const left = await project.db.collectionGroup('events').where('relay', '==', 'pending').get();
    expect(left.docs.map((snapshot) => snapshot.ref.parent.parent?.id)).to.deep.equal(['A-SPOILT', 'B-NO-TIME', 'D-YOUNG']);
  });
});
