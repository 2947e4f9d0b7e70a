import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { projectIdOf } from '../../support/project-id.ts';

const bench = join(import.meta.dirname, '../../../bench/reserve-stock.ts');
const projectId = projectIdOf(import.meta.url);

interface Result {
  readonly reserved: number;
  readonly refused: number;
  readonly paid: number;
  readonly givenBack: number;
  readonly failed: number;
  readonly end: Record<'promisable' | 'reserved' | 'sold' | 'shards' | 'looks' | 'broken', number>;
}

/** Runs the race of bench/reserve-stock.ts: 32 buyers at once, each with a commit of its own, watched from outside all the while. */
async function race(...options: string[]): Promise<Result> {
  const env = { ...process.env, GCLOUD_PROJECT: projectId, METADATA_SERVER_DETECTION: 'none' };
  const { stdout } = await promisify(execFile)(process.execPath, [bench, '--project', projectId, '--at-once', '32', ...options], {
    env,
  });
  const lines = stdout.trim().split('\n');
  return JSON.parse(lines.at(-1) ?? '{}') as Result;
}

describe('buyers, 32 at once,', () => {
  it('300 of them, get 100 units of one shard, one each, and 200 a clear no', async () => {
    const { end, ...counts } = await race('--buyers', '300', '--units', '100', '--shards', '1');
    expect(counts).to.include({ reserved: 100, refused: 200, failed: 0 });
    expect(end).to.include({ promisable: 0, reserved: 100, sold: 0, broken: 0 });
    expect(end.looks).to.be.greaterThan(3);
  });

  it('300 of them, get 100 units of eight shards just so: nobody is refused what another shard has', async () => {
    const { end, ...counts } = await race('--buyers', '300', '--units', '100', '--shards', '8');
    expect(counts).to.include({ reserved: 100, refused: 200, failed: 0 });
    expect(end).to.include({ promisable: 0, reserved: 100, sold: 0, broken: 0 });
  });

  it('pay, give back and buy again, and the stock adds up at every look', async () => {
    const { end, ...counts } = await race('--buyers', '150', '--units', '60', '--shards', '4', '--mixed');
    expect(counts.failed).to.equal(0);
    expect(end.broken).to.equal(0);
    expect(end).to.include({ sold: counts.paid, reserved: counts.reserved - counts.paid - counts.givenBack });
    expect(end.promisable + end.reserved + end.sold).to.equal(60);
  });

  it('make a SKU with plenty split by itself', async () => {
    const { end, ...counts } = await race('--buyers', '150', '--units', '1000', '--shards', '1');
    expect(counts).to.include({ reserved: 150, refused: 0, failed: 0 });
    expect(end).to.include({ promisable: 850, reserved: 150, broken: 0 });
    expect(end.shards).to.be.greaterThan(1);
  });
});
