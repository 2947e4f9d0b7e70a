import { expect } from 'chai';
import { CheckoutRequest } from '../../../../../contracts/orders/endpoints.ts';
import { checkoutSchema } from './checkout-schema.ts';
import { emptyCheckout, placingOf } from './checkout-values.ts';

const ORIGIN = 'https://shop.example';
const FILLED = {
  ...emptyCheckout('DE', ' ada@example.com '),
  address: { ...emptyCheckout('DE').address, fullName: 'Ada Byron', line1: 'Allee 1', city: 'Berlin', postalCode: '10117' },
};

function faults(values: unknown, schema: keyof typeof checkoutSchema = 'sent'): string[] {
  const result = checkoutSchema[schema].safeParse(values);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}

describe("the checkout's form", () => {
  it('names what is missing by its field', () => {
    const blank = emptyCheckout('DE');
    expect(faults(blank)).to.have.members(['email', 'address.fullName', 'address.line1', 'address.city', 'address.postalCode']);
  });

  it('asks for no address where nothing is sent', () => {
    expect(faults(emptyCheckout('DE', 'ada@example.com'), 'notSent')).to.deep.equal([]);
    expect(placingOf(checkoutSchema.notSent.parse(emptyCheckout('', 'ada@example.com')), undefined, ORIGIN)).to.deep.equal({
      contact: { email: 'ada@example.com' },
      returnUrl: 'https://shop.example/orders/{orderId}',
    });
  });

  it('becomes a request that the contract takes, by the way of sending that was chosen or shown', () => {
    const placing = placingOf(checkoutSchema.sent.parse(FILLED), 'germany.parcel', ORIGIN);
    expect(placing).to.deep.include({ contact: { email: 'ada@example.com' }, shippingOptionId: 'germany.parcel' });
    const seen = { currency: 'EUR', totalMinor: 100 };
    expect(CheckoutRequest.safeParse({ ...placing, seen }).success).to.equal(true);
    const chosen = checkoutSchema.sent.parse({ ...FILLED, shippingOptionId: 'germany.express' });
    expect(placingOf(chosen, 'germany.parcel', ORIGIN)).to.include({ shippingOptionId: 'germany.express' });
  });
});
