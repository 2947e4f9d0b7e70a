import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { npmStart } from '../support/journeys/npm-start.ts';
import { OPENS_WITHIN_MS, openShop } from '../support/journeys/shop.ts';
import { addressesIn, type Shop } from '../support/journeys/start-shop.ts';
import { readManifest } from '../support/catalog/published.ts';

// It closes the shop that the journeys share, so it comes last: files run in the order of their names.
describe('npm start', () => {
  let shop: Shop;

  before(async function () {
    this.timeout(OPENS_WITHIN_MS);
    shop = await openShop();
  });

  it('says which port is in use and what to do, and starts nothing', async function () {
    this.timeout(30_000);
    const { emulators } = JSON.parse(readFileSync(join(import.meta.dirname, '../../firebase.json'), 'utf8')) as {
      emulators: { hosting: { port: number } };
    };
    const { port } = emulators.hosting;
    const holder = createServer().listen(port, '127.0.0.1');
    // Somebody's own shop may hold it already, which is as good.
    await once(holder, 'listening').catch(() => undefined);

    const data = join(shop.data, 'never');
    const started = npmStart(['--data', data]);
    const code = await started.ended();
    holder.close();

    expect(code).to.equal(1);
    expect(started.said()).to.match(new RegExp(`✖ (Port .*\\n +)*Port ${port} \\(hosting\\) is in use`));
    expect(existsSync(data)).to.equal(false);
    expect(started.said()).to.match(/→ Stop what holds it.*firebase\.json/);
    expect(started.said()).to.not.match(/^\s+at /m);
  });

  it('ends on Ctrl-C with every process it started, and has its data when it starts again', async function () {
    this.timeout(OPENS_WITHIN_MS);
    const before = await readManifest(shop.places.shop);

    expect(await shop.start.pressCtrlC()).to.deep.equal([]);
    expect(shop.start.said()).to.contain('Closing the shop and keeping its data');

    const again = npmStart(['--ports', 'free', '--data', shop.data]);
    await again.open();
    expect(again.said()).to.not.contain('sample shop:');
    expect(await readManifest(addressesIn(again.said()).places.shop)).to.deep.equal(before);
    expect(await again.pressCtrlC()).to.deep.equal([]);
  });
});
