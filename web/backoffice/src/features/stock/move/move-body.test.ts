import { expect } from 'chai';
import { type MoveForm, readMove } from './move-body.ts';

const form = (over: Partial<MoveForm> = {}): MoveForm => ({
  locationId: 'main',
  direction: 'add',
  quantity: '5',
  reason: 'correction',
  note: '',
  ...over,
});

describe('a movement of stock, as it is typed', () => {
  it('says how many came, how many more or fewer there are, or how many were counted', () => {
    expect(readMove.receive(form({ note: ' Pallet 3 ' }))).to.deep.equal({
      body: { locationId: 'main', quantity: 5, reason: 'correction', note: 'Pallet 3' },
    });
    expect(readMove.adjust(form({ direction: 'take' }))).to.deep.equal({
      body: { locationId: 'main', quantity: -5, reason: 'correction' },
    });
    expect(readMove.count(form({ quantity: '0' }))).to.deep.equal({
      body: { locationId: 'main', counted: 0, reason: 'correction' },
    });
  });

  it('is refused at the field that is wrong', () => {
    expect(readMove.receive(form({ quantity: '1.5', locationId: '' }))).to.deep.equal({
      faults: { quantity: 'Write a whole number', locationId: 'Choose a location' },
    });
    expect(readMove.receive(form({ quantity: '0' }))).to.have.nested.property('faults.quantity');
    expect(readMove.adjust(form({ quantity: '0' }))).to.deep.equal({ faults: { quantity: 'An adjustment of 0 is none' } });
    expect(readMove.count(form({ note: 'x'.repeat(201) }))).to.have.nested.property('faults.note');
  });
});
