import { expect } from 'chai';
import { refusedFields } from './invalid-fields.ts';

describe('the fields that the shop refused', () => {
  it('are found in the form, first things first', () => {
    const pointers = { '/body/shippingAddress/postalCode': 'no', '/body/contact/email': 'no', '/body/seen': 'no' };
    expect(refusedFields({ pointers })).to.deep.equal(['email', 'address.postalCode']);
  });

  it('are none when it was nothing that was typed', () => {
    expect(refusedFields({ pointers: { '/headers/idempotency-key': 'no' } })).to.deep.equal([]);
  });
});
