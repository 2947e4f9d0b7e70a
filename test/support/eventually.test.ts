import { AssertionError, expect } from 'chai';
import { eventually } from './eventually.ts';

const brief = { withinMs: 60, everyMs: 5 };

describe('eventually', () => {
  it('answers as soon as the look succeeds', async () => {
    let looks = 0;

    const answer = await eventually('the third look', () => {
      looks += 1;
      expect(looks).to.be.at.least(3);
      return looks;
    });

    expect(answer).to.equal(3);
  });

  it('fails at the deadline with what it waited for and what it last saw', async () => {
    const failure = await eventually('the order is paid', () => expect('pending').to.equal('paid'), brief).catch(
      (error: unknown) => error,
    );

    expect(failure).to.be.instanceOf(AssertionError).and.include({ actual: 'pending', expected: 'paid' });
    expect((failure as Error).message).to.match(/^the order is paid: not within 60 ms \(looked \d+ times\): expected 'pending'/);
  });

  it('fails at the deadline when a look never answers', async () => {
    const failure = await eventually('an answer', () => Promise.withResolvers().promise, brief).catch((error: unknown) => error);

    expect((failure as Error).message).to.contain('the last look had no answer yet');
  });
});
