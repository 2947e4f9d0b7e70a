import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { pay } from '../support/journeys/pay.ts';
import { OPENS_WITHIN_MS, openShop } from '../support/journeys/shop.ts';
import type { Shop } from '../support/journeys/start-shop.ts';

const example = join(import.meta.dirname, '../../examples/twenty-line-shop.ts');

describe('the shop in twenty lines', () => {
  let shop: Shop;

  before(async function () {
    this.timeout(OPENS_WITHIN_MS);
    shop = await openShop();
  });

  it('finds a mug, orders it and sees it paid', async function () {
    this.timeout(120_000);
    const env = { ...process.env, ...shop.env };
    const node = spawn(process.execPath, [example], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const closed = once(node, 'close');
    const said: string[] = [];
    for await (const line of createInterface(node.stdout)) {
      said.push(line);
      const [, payUrl] = /^Pay CW-\S+ at (\S+)$/.exec(line) ?? [];
      if (payUrl !== undefined) await pay(payUrl);
    }
    await closed;

    expect(node.exitCode, said.join('\n')).to.equal(0);
    expect(said.filter((line) => /^The cart costs \d+ EUR/.test(line))).to.not.deep.equal([]);
    expect(said.at(-1)).to.match(/^CW-\S+ is paid$/);
  });
});
