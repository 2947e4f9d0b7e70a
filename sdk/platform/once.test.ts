import { expect } from 'chai';
import { once, together } from './once.ts';

function counted(fails: readonly boolean[]) {
  let times = 0;
  return async () => {
    times += 1;
    if (fails[times - 1]) throw new Error(`no ${times}`);
    return Promise.resolve(times);
  };
}

describe('what is done once', () => {
  it('is done when it is first asked for, however many ask', async () => {
    const work = once(counted([]));

    expect(await Promise.all([work(), work()])).to.deep.equal([1, 1]);
    expect(await work()).to.equal(1);
  });

  it('is tried again after a failure, by whoever asks next', async () => {
    const work = once(counted([true]));
    const [first, second] = await Promise.allSettled([work(), work()]);

    expect([first.status, second.status]).to.deep.equal(['rejected', 'rejected']);
    expect(await work()).to.equal(2);
    expect(await work()).to.equal(2);
  });
});

describe('what is done together', () => {
  it('is done once for all who ask meanwhile, and anew for who comes later', async () => {
    const work = together(counted([]));

    expect(await Promise.all([work(), work()])).to.deep.equal([1, 1]);
    expect(await work()).to.equal(2);
  });

  it('is done anew after a failure', async () => {
    const work = together(counted([true]));
    const failed = await work().then(
      () => false,
      () => true,
    );

    expect([failed, await work()]).to.deep.equal([true, 2]);
  });
});
