import { useFormContext, useWatch } from 'react-hook-form';
import type { QuotedShippingOption } from '../../../../../../contracts/orders/quote.ts';
import { RadioCard } from '../../../../../design/controls/checkbox.tsx';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { useCart } from '../../../app/shop/use-cart.ts';
import { useWorded } from '../../../app/messages/worded.ts';
import { useMoney } from '../../../app/shop/wording.ts';
import { problemsOfCart } from '../../cart/line-view.ts';
import type { CheckoutValues } from '../checkout-values.ts';
import { checkoutMessages } from '../messages/checkout-messages.ts';
import { Section } from './section.tsx';

/** The ways to send this very cart to this very place, with price and time. */
export function ShippingSection() {
  const words = checkoutMessages.use();
  const cart = useCart();
  const { setValue } = useFormContext<CheckoutValues>();
  const wish = useWatch<CheckoutValues, 'shippingOptionId'>({ name: 'shippingOptionId' });
  const shipping = cart.quote?.shipping;
  // Where the shop does not send there is no way to send either; the first says it all.
  const codes = problemsOfCart(cart);
  const problem = (['destination_not_in_market', 'no_shipping_option'] as const).find((code) => codes.includes(code));
  const chosen = wish === '' ? shipping?.chosen?.id : wish;
  return (
    <Section title={words.sections.shipping}>
      {problem !== undefined && <Notice tone="warn">{words.difference.problems[problem]}</Notice>}
      {shipping && shipping.options.length === 0 && problem === undefined && (
        <p className="min-h-[74px] text-sm text-muted">{shipping.required ? words.shippingLater : words.nothingToSend}</p>
      )}
      {shipping && shipping.options.length > 0 && (
        <fieldset className="space-y-2.5">
          <legend className="sr-only">{words.sections.shipping}</legend>
          {shipping.options.map((option) => (
            <RadioCard
              key={option.id}
              name="shipping"
              value={option.id}
              checked={option.id === chosen}
              onChange={() => setValue('shippingOptionId', option.id)}
            >
              <Option option={option} currency={cart.quote?.currency} />
            </RadioCard>
          ))}
        </fieldset>
      )}
    </Section>
  );
}

function Option({ option, currency }: { readonly option: QuotedShippingOption; readonly currency: string | undefined }) {
  const words = checkoutMessages.use();
  const money = useMoney(currency);
  const worded = useWorded();
  const { label, deliveryDays, amountMinor } = option;
  return (
    <span className="flex items-center justify-between gap-4">
      <span>
        <span className="block font-medium">{worded(label)}</span>
        <span className="block text-[13px] text-muted">{words.days(deliveryDays.min, deliveryDays.max)}</span>
      </span>
      <span className="figures font-medium">{amountMinor === 0 ? words.free : money(amountMinor)}</span>
    </span>
  );
}
