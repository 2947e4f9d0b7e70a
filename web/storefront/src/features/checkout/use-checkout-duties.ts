import { useEffect, useLayoutEffect } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { CartState } from '../../../../../sdk/cart/cart.ts';
import { isShopError } from '../../../../../sdk/shop-error.ts';
import { useMarket } from '../../app/shop/market.ts';
import { shop } from '../../app/shop/shop.ts';
import { useAccount } from '../../app/shop/use-cart.ts';
import { destinationOf } from '../address/address-values.ts';
import type { CheckedOut, CheckoutValues } from './checkout-values.ts';
import { keepDraft } from './draft.ts';
import { homeCountry } from './home-country.ts';
import { refusedFields } from './invalid-fields.ts';
import type { PlacingState } from './placing.ts';

type Form = UseFormReturn<CheckoutValues, unknown, CheckedOut>;

/** What the form does beside being filled in: it keeps a draft, prices the cart for where it goes, and shows what the shop refused. */
export function useCheckoutDuties(form: Form, cart: CartState, state: PlacingState): void {
  useEffect(() => form.subscribe({ formState: { values: true }, callback: ({ values }) => keepDraft(values) }), [form]);
  useHomeCountry(form);
  useDelivery(form, cart);
  useMemberEmail(form);
  useEffect(() => {
    if (state.step !== 'failed' || !isShopError(state.error)) return;
    const [first, ...others] = refusedFields(state.error);
    for (const field of others) form.setError(field, { type: 'shop' });
    if (first) form.setError(first, { type: 'shop' }, { shouldFocus: true });
  }, [form, state]);
}

/** Proposes a country as soon as it is known where the shop sends, before the first address is drawn. */
function useHomeCountry(form: Form): void {
  const countries = useMarket()?.countries;
  useLayoutEffect(() => {
    if (countries === undefined || form.getValues('address.country') !== '') return;
    form.setValue('address.country', homeCountry(countries, navigator.languages));
  }, [form, countries]);
}

function useDelivery(form: Form, { quote }: CartState): void {
  const [country, region, optionId] = useWatch({
    control: form.control,
    name: ['address.country', 'address.region', 'shippingOptionId'],
  });
  useEffect(() => {
    shop.cart.deliverTo(destinationOf({ country, region }), optionId === '' ? undefined : optionId);
  }, [country, region, optionId]);
  useEffect(() => () => shop.cart.deliverTo(undefined), []);
  // Another country has other ways to send; the shop's own choice is shown until one is taken.
  const gone = quote?.problems.some(({ code }) => code === 'shipping_option_unavailable') === true;
  useEffect(() => {
    if (gone) form.setValue('shippingOptionId', '');
  }, [form, gone]);
}

function useMemberEmail(form: Form): void {
  const account = useAccount();
  const email = account.status === 'signed_in' ? account.person.email : undefined;
  useEffect(() => {
    if (email !== undefined && form.getValues('email') === '') form.setValue('email', email);
  }, [form, email]);
}
