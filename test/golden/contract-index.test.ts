import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { PERMISSIONS } from '../../contracts/permissions.ts';
import { REJECTION_CODES } from '../../contracts/rejection.ts';
import { root } from '../../tools/root.ts';
import { loadContracts } from '../support/contracts.ts';

const file = join(root, 'contracts', 'index.json');

/** Every public name, sorted, so that a change of one shows in one line. */
async function presentIndex() {
  const { documents, events, endpoints } = await loadContracts();
  return {
    documents: [...new Set(documents.map(({ collection, version }) => `${collection}@${version}`))].sort(),
    events: events.map(({ type }) => type).sort(),
    endpoints: endpoints.map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`).sort(),
    rejections: Object.keys(REJECTION_CODES).sort(),
    permissions: Object.keys(PERMISSIONS).sort(),
  };
}

describe('the index of contracts', () => {
  it('names all that is public: names are added, never changed or taken away (UPDATE_GOLDEN=1 writes it anew)', async () => {
    const index = await presentIndex();
    if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, `${JSON.stringify(index, null, 2)}\n`);
    expect(index).to.deep.equal(JSON.parse(await readFile(file, 'utf8')));
  });

  it('has one endpoint for a method and path', async () => {
    const { endpoints } = await presentIndex();
    expect(new Set(endpoints).size).to.equal(endpoints.length);
  });
});
