import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import { emptyProject } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type Client, staffOf } from '../../support/staff/client.ts';
import { serveFunction, type ServedFunction } from '../../support/serve.ts';

const projectId = projectIdOf(import.meta.url);

describe('the locations API', () => {
  let project: { db: Firestore; close(): Promise<void> };
  let served: ServedFunction;
  let staff: Client;

  before(async () => {
    project = await emptyProject(projectId);
    served = await serveFunction({ service: 'inventory', target: 'inventoryApi', projectId });
    staff = await staffOf(served.url, projectId, 'fulfilment');
  });

  after(async () => {
    await served.stop();
    await project.close();
  });

  const receive = (locationId: string, key: string) =>
    staff('POST', '/v1/stock/LAMP/receive', { body: { locationId, quantity: 1 }, key });
  /** A minute has passed since it was closed. */
  const closedLongAgo = (id: string) => project.db.doc(`locations/${id}`).update({ closedAt: '2026-01-01T00:00:00.000Z' });

  it('adds a location once; the same again is no error, another of that id is', async () => {
    const berlin = { id: 'berlin', name: 'Berlin', country: 'DE' };
    const made = await staff('POST', '/v1/locations', { body: berlin });
    expect([made.status, made.headers.get('location'), made.headers.get('etag')]).to.deep.equal([
      201,
      '/v1/locations/berlin',
      '"1"',
    ]);
    expect((await staff('POST', '/v1/locations', { body: berlin })).status).to.equal(201);
    expect((await staff('POST', '/v1/locations', { body: { ...berlin, name: 'Other' } })).body['code']).to.equal(
      'already_exists',
    );
    expect((await staff('GET', '/v1/locations/berlin')).body).to.deep.equal({ ...berlin, version: 1 });
  });

  it('is changed only as it was seen', async () => {
    await staff('POST', '/v1/locations', { body: { id: 'paris', name: 'Pariss' } });
    expect((await staff('PATCH', '/v1/locations/paris', { body: { name: 'Paris' }, version: 1 })).body).to.include({
      name: 'Paris',
      version: 2,
    });
    expect((await staff('PATCH', '/v1/locations/paris', { body: { name: 'Lyon' }, version: 1 })).body['code']).to.equal(
      'precondition_failed',
    );
    expect((await staff('PATCH', '/v1/locations/nowhere', { body: { name: 'X' }, version: 1 })).status).to.equal(404);
  });

  it('takes no stock while it is closed, and none that is unknown', async () => {
    await staff('POST', '/v1/locations', { body: { id: 'rome', name: 'Rome' } });
    await staff('PATCH', '/v1/locations/rome', { body: { closed: true }, version: 1 });
    expect((await receive('rome', 'rome-1')).body['code']).to.equal('location_closed');
    await staff('PATCH', '/v1/locations/rome', { body: { closed: false }, version: 2 });
    expect((await receive('rome', 'rome-1')).status).to.equal(201);
    expect((await receive('atlantis', 'atlantis-1')).body['code']).to.equal('unknown_location');
  });

  it('is forgotten once it has been closed for a minute, unless stock is kept there', async () => {
    await staff('POST', '/v1/locations', { body: { id: 'oslo', name: 'Oslo' } });
    const reasonOf = async (id: string, version: number) => {
      const { status, body } = await staff('DELETE', `/v1/locations/${id}`, { version });
      return status === 204 ? 204 : (body['details'] as { reason: string }).reason;
    };
    expect(await reasonOf('oslo', 1)).to.equal('it_is_open');
    await staff('PATCH', '/v1/locations/oslo', { body: { closed: true }, version: 1 });
    expect(await reasonOf('oslo', 2)).to.equal('it_was_closed_just_now');
    await closedLongAgo('oslo');
    expect(await reasonOf('oslo', 2)).to.equal(204);
    expect((await staff('GET', '/v1/locations/oslo')).status).to.equal(404);
    await staff('POST', '/v1/locations', { body: { id: 'bonn', name: 'Bonn' } });
    await receive('bonn', 'bonn-1');
    await staff('PATCH', '/v1/locations/bonn', { body: { closed: true }, version: 1 });
    await closedLongAgo('bonn');
    expect(await reasonOf('bonn', 2)).to.equal('stock_is_kept_there');
  });

  it('is listed by id, a page at a time', async () => {
    const first = await staff('GET', '/v1/locations?limit=2');
    const second = await staff('GET', `/v1/locations?limit=2&cursor=${String(first.body['nextCursor'])}`);
    const ids = [first, second].flatMap(({ body }) => (body['items'] as { id: string }[]).map(({ id }) => id));
    expect(ids).to.deep.equal(['berlin', 'bonn', 'paris', 'rome']);
  });
});
