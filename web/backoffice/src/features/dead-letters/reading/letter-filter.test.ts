import { expect } from 'chai';
import { CONSUMERS } from '../../../../../../contracts/kit/consumers.ts';
import { consumerChoices } from './letter-filter.ts';

describe('the filter of dead letters', () => {
  it('offers every consumer there is, whether it has a letter or not', () => {
    const offered = consumerChoices(undefined);

    expect(offered.map(({ value }) => value)).to.deep.equal([...CONSUMERS]);
    expect(offered).to.deep.include({ value: 'payments.on-orders', label: 'Payments, on news of Orders' });
  });

  it('offers what the address names once, also when no release has it any more', () => {
    const last = (chosen: string) => consumerChoices(chosen).at(-1)?.value;

    expect(consumerChoices('orders.on-payments')).to.have.lengthOf(CONSUMERS.length);
    expect(last('mail.on-orders')).to.equal('mail.on-orders');
  });
});
