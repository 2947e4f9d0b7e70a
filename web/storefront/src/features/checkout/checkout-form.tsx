import { useEffect, useState } from 'react';
import { FormProvider, type Resolver, useForm } from 'react-hook-form';
import type { Quote } from '../../../../../contracts/orders/quote.ts';
import type { CartState } from '../../../../../sdk/cart/cart.ts';
import { loaded } from '../../../../../sdk/platform/loaded.ts';
import { settled } from '../../app/shop/settled.ts';
import { shop } from '../../app/shop/shop.ts';
import { useMemberUid } from '../../app/shop/use-cart.ts';
import { type CheckedOut, type CheckoutValues, emptyCheckout, placingOf } from './checkout-values.ts';
import { DifferencePanel } from './difference/difference-panel.tsx';
import { keptDraft } from './draft.ts';
import { FoldedSummary, OrderSummary } from './order-summary.tsx';
import type { OrderPlacing } from './placing.ts';
import { AddressSection } from './sections/address.tsx';
import { ContactSection } from './sections/contact.tsx';
import { PaySection } from './sections/pay.tsx';
import { ShippingSection } from './sections/shipping.tsx';
import { useCheckoutDuties } from './use-checkout-duties.ts';

// The schemas, and what reads them, are a third of the checkout's code: nobody waits for them before there is something to hold against them.
const loadSchema = async () => (await loaded(import('./checkout-schema.ts'))).checkoutResolver;
const resolvers: Readonly<Record<'sent' | 'notSent', Resolver<CheckoutValues, unknown, CheckedOut>>> = {
  sent: async (...asked) => (await loadSchema()).sent(...asked),
  notSent: async (...asked) => (await loadSchema()).notSent(...asked),
};

interface CheckoutFormProps {
  readonly cart: CartState;
  readonly placing: OrderPlacing;
}

/** The whole checkout on one page, with what is bought beside it. */
export function CheckoutForm({ cart, placing }: CheckoutFormProps) {
  const { state } = placing;
  const onItsWay = state.step !== 'idle' && state.step !== 'failed' && state.step !== 'changed';
  const quote = onItsWay ? (placing.sent ?? cart.quote) : cart.quote;
  const sends = quote?.shipping.required ?? true;
  const [defaultValues] = useState(() => keptDraft() ?? emptyCheckout(''));
  const form = useForm<CheckoutValues, unknown, CheckedOut>({
    defaultValues,
    resolver: sends ? resolvers.sent : resolvers.notSent,
  });
  const uid = useMemberUid();
  useCheckoutDuties(form, cart, state);
  useEffect(() => void settled.then(loadSchema).catch(() => undefined), []);
  const submit = form.handleSubmit((values) => {
    const keeps = uid !== undefined && values.keepAddress && values.addressId === '' && values.address !== undefined;
    const { address } = values;
    const keep = async () => keeps && address && shop.account.addAddress({ address });
    placing.place({ placing: placingOf(values, cart.quote?.shipping.chosen?.id, location.origin), onPlaced: keep });
  });
  return (
    <FormProvider {...form}>
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_400px] lg:gap-16 xl:gap-24">
        <div className="lg:hidden">
          <FoldedSummary quote={quote}>
            <OrderSummary quote={quote} />
          </FoldedSummary>
        </div>
        <form noValidate onSubmit={(event) => void submit(event).catch(placing.fail)}>
          <Sections quote={quote} sends={sends} placing={placing} />
        </form>
        <aside className="hidden self-start rounded-lg bg-sunken p-7 lg:sticky lg:top-28 lg:block">
          <OrderSummary quote={quote} />
        </aside>
      </div>
    </FormProvider>
  );
}

interface SectionsProps {
  readonly quote: Quote | undefined;
  /** Whether there is something to send. */
  readonly sends: boolean;
  readonly placing: OrderPlacing;
}

function Sections({ quote, sends, placing }: SectionsProps) {
  const { state, sent } = placing;
  return (
    <>
      {state.step === 'changed' && (
        <DifferencePanel key={JSON.stringify(state.change.changes)} change={state.change} seen={sent} placing={placing} />
      )}
      <ContactSection />
      {sends && <AddressSection />}
      <ShippingSection />
      <PaySection quote={quote} placing={placing} />
    </>
  );
}
