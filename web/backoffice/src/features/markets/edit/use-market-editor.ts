import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import type { Market, MarketInput } from '../../../../../../contracts/catalog/market.ts';
import { same } from '../../../ui/editing/merge.ts';
import { pointedFaults, showFaults } from '../../../ui/editing/show-faults.ts';
import { type Edited, type Editor, useEditor } from '../../../ui/editing/use-editor.ts';
import { mergeMarkets } from '../conflict/market-tree.ts';
import { formOf, type MarketForm } from '../form/market-form.ts';
import { fieldOf, marketResolver } from '../form/market-faults.ts';
import { inputOf, marketInputOf } from '../form/market-input-of.ts';
import { fetchMarket, useMarketChanges } from '../market-queries.ts';

/** Holds a market's form, the version it began with, and what happens when it is saved. */
export function useMarketEditor(market: Market) {
  const { mutateAsync } = useMarketChanges().replace;
  const form = useForm({
    defaultValues: formOf(inputOf(market)),
    resolver: marketResolver(market),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const edited: Edited<Market, MarketForm, MarketInput> = {
    inputOf,
    formOf,
    read: (values) => marketInputOf(values, market).input,
    merge: mergeMarkets,
    fetch: () => fetchMarket(market.id),
    // Whether it is open is said by buttons of its own.
    save: async (input, { version, active }) => (await mutateAsync({ id: market.id, version, input: { ...input, active } })).body,
    showRefusal: (error, shown) =>
      showFaults(
        pointedFaults(error, (path) => fieldOf(path, shown.getValues())),
        shown,
      ),
  };
  const editor = useEditor(market, form, edited);
  useNewest(market, editor);
  useFirstFault(form.formState.submitCount);
  return editor;
}

/** Goes to the first thing that is wrong as the page shows it; the form knows only in which order its fields came to be. */
function useFirstFault(submitCount: number) {
  useEffect(() => {
    if (submitCount > 0) document.querySelector<HTMLElement>('main [aria-invalid]')?.focus();
  }, [submitCount]);
}

/** Follows what became of the market elsewhere, as by opening or closing it; what was typed stays. */
function useNewest(market: Market, { base, form, begin, setBase, saving }: Editor<Market, MarketForm, MarketInput>) {
  const { isDirty } = form.formState;
  useEffect(() => {
    if (market.version <= base.version || saving) return;
    if (!isDirty) begin(market);
    else if (same({ ...inputOf(base), active: market.active }, inputOf(market))) setBase(market);
  }, [market, base, isDirty, saving, begin, setBase]);
}
