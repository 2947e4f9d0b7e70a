import { expect } from 'chai';
import { shownLine } from './function-log.ts';

describe('the log of a running shop', () => {
  it('shows what functions log as a sentence, without the fields meant for machines', () => {
    const logged = {
      severity: 'INFO',
      message: 'order placed',
      orderId: 'A1',
      cost: { reads: 2 },
      'logging.googleapis.com/trace': 'x',
    };

    expect(shownLine(`>  ${JSON.stringify(logged)}`)).to.equal('INFO    order placed orderId=A1 cost={"reads":2}');
  });

  it('shows what functions print otherwise, and what went wrong', () => {
    expect(shownLine('>  at placeOrder (place-order.ts:12:3)')).to.equal('at placeOrder (place-order.ts:12:3)');
    expect(shownLine('>  {"broken')).to.equal('{"broken');
    expect(shownLine('⚠  functions: Your function timed out')).to.contain('timed out');
    expect(shownLine('⬢  functions: Failed to load')).to.contain('Failed');
  });

  it('hides a sweep that found nothing to do, and shows one that did something', () => {
    const sweep = (writes: number) => JSON.stringify({ severity: 'INFO', message: 'sweep done', sweep: 's', writes, deletes: 0 });

    expect(shownLine(`>  ${sweep(0)}`)).to.equal(undefined);
    expect(shownLine(`>  ${sweep(2)}`)).to.contain('writes=2');
  });

  it('hides what the emulators say about themselves', () => {
    expect(shownLine('i  functions: Beginning execution of "us-central1-ordersApi"')).to.equal(undefined);
    expect(shownLine('⚠  firestore: Env variable override detected. Using …')).to.equal(undefined);
    expect(shownLine('│ Firestore │ 127.0.0.1:8080 │')).to.equal(undefined);
  });
});
