import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { saleScript } from './sale-script.ts';

describe('the sale to paste into a terminal', () => {
  const at = {
    projectId: 'demo-cartwright',
    shop: 'http://127.0.0.1:5002',
    auth: 'http://127.0.0.1:9099',
    firestore: 'http://127.0.0.1:8080',
  };
  const address = {
    fullName: "Pat O'Hara",
    line1: '1 Main St',
    city: 'Oakland',
    postalCode: '94601',
    country: 'US',
    region: 'CA',
  };
  const script = saleScript(at, { market: 'us', sku: 'MUG-1', address });

  it('is a script that a shell can read, whatever an address holds', () => {
    const read = spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' });

    expect(read.stderr).to.equal('');
    expect(read.status).to.equal(0);
  });

  it('buys the sample where it is sold and sends it where the sample goes', () => {
    expect(script).to.contain(
      '{"market":"us","lines":[{"sku":"MUG-1","quantity":1}],"destination":{"country":"US","region":"CA"}}',
    );
    expect(script).to.contain('"shippingAddress":{"fullName":"Pat O\\u0027Hara"');
  });
});
