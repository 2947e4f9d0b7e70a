import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import * as z from 'zod/mini';
import { readSandboxWebhook } from './sandbox/webhook.ts';

const folder = join(import.meta.dirname, '../../../test/golden/webhooks/sandbox');
const Golden = z.object({ signature: z.string(), raw: z.string(), read: z.optional(z.unknown()) });
const SECRETS = { old: 'whsec_golden', next: 'whsec_golden_the_next' };

/** The moment at which it was signed. */
function signedAt(signature: string): string {
  const seconds = /t=(\d+)/.exec(signature)?.[1];
  return new Date(Number(seconds) * 1000).toISOString();
}

describe('the recorded webhooks of the sandbox', () => {
  const names = readdirSync(folder);

  for (const name of names) {
    it(`${name} is read as before (UPDATE_GOLDEN=1 writes it anew)`, () => {
      const golden = Golden.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      const trust = { now: signedAt(golden.signature), secrets: [SECRETS.old] };
      const read: unknown = JSON.parse(
        JSON.stringify(readSandboxWebhook(golden.raw, new Headers({ 'sandbox-signature': golden.signature }), trust)),
      );
      if (process.env['UPDATE_GOLDEN'] === '1') {
        writeFileSync(join(folder, name), `${JSON.stringify({ ...golden, read }, null, 2)}\n`);
      }
      expect(read).to.deep.equal(Golden.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).read);
    });
  }

  it('are one of each kind at least', () => {
    const kinds = [
      'attempt_failed',
      'challenge_required',
      'processing',
      'authorized',
      'succeeded',
      'failed',
      'canceled',
      'expired',
    ];
    const wanted = [...kinds.map((kind) => `payment.${kind}`), 'refund.succeeded', 'refund.failed'];
    expect(names.map((name) => name.replace('.json', ''))).to.include.members(wanted);
  });

  it('are read by the old and by the new secret while one replaces the other', () => {
    const { signature, raw } = Golden.parse(JSON.parse(readFileSync(join(folder, 'payment.succeeded.two-secrets.json'), 'utf8')));
    const headers = new Headers({ 'sandbox-signature': signature });
    const now = signedAt(signature);
    for (const secret of [SECRETS.old, SECRETS.next]) {
      expect(readSandboxWebhook(raw, headers, { now, secrets: [secret] })?.type).to.equal('payment.succeeded');
    }
    expect(() => readSandboxWebhook(raw, headers, { now, secrets: ['whsec_neither'] })).to.throw('None of its signatures fits');
  });
});
