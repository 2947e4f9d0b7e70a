import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { ToolFailure } from '../failure.ts';
import { root } from '../root.ts';
import { type SampleAccount, sampleAccounts } from '../seed/accounts.ts';
import type { SampleSale } from './sale-script.ts';

/** Who may sign in to the sample shop, and what sells there. */
export interface SampleShop {
  readonly accounts: readonly SampleAccount[];
  readonly sale: SampleSale;
}

/** The sample shop, as the notice tells of it. */
export const sampleShop: SampleShop = {
  accounts: sampleAccounts,
  sale: {
    market: 'eu',
    sku: 'CD-MUG-LAK',
    address: { fullName: 'Ada Buyer', line1: 'Hauptstr. 1', city: 'Berlin', postalCode: '10115', country: 'DE' },
  },
};

/** Makes the sample shop's data in a folder that has none yet; tells what was done. Answers whether there was anything to do. */
export async function makeSampleData(folder: string, tell: (line: string) => void): Promise<boolean> {
  if (existsSync(join(folder, 'firebase-export-metadata.json'))) return false;
  const logs = join(root, '.cartwright', 'logs');
  mkdirSync(logs, { recursive: true });
  const log = createWriteStream(join(logs, 'sample-shop.log'));
  const child = spawn(process.execPath, [join(root, 'tools', 'seed', 'load-sample-shop.ts'), folder], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  const take = (stream: Readable | null, use: (line: string) => void) => {
    if (stream === null) return;
    createInterface(stream).on('line', (line) => {
      log.write(`${line}\n`);
      use(line);
    });
  };
  take(child.stdout, (line) => line.startsWith('✔ ') && tell(`sample shop: ${line.slice(2)}`));
  take(child.stderr, (line) => said.push(line));
  await once(child, 'close');
  log.end();
  if (child.exitCode === 0) return true;
  throw new ToolFailure(
    `The sample shop was not loaded.\n${said.slice(-12).join('\n')}`,
    'See .cartwright/logs/sample-shop.log, then start again.',
  );
}
