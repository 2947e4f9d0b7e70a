import { useState } from 'react';
import type { Market } from '../../../../../contracts/catalog/market.ts';
import { Button } from '../../../../design/controls/button.tsx';
import { ConfirmClose, ConfirmOpen } from '../../ui/dialogs/confirm-closing.tsx';
import { useMarketChanges } from './market-queries.ts';
import { inputOf } from './form/market-input-of.ts';

/** Closes a market, or opens it. */
export function MarketActions({ market }: { readonly market: Market }) {
  const [asked, setAsked] = useState<'close' | 'open'>();
  const onClose = () => setAsked(undefined);
  return (
    <>
      {market.active ? (
        <Button look="danger" onClick={() => setAsked('close')}>
          Close…
        </Button>
      ) : (
        <Button onClick={() => setAsked('open')}>Open…</Button>
      )}
      {asked === 'close' && <CloseMarket market={market} onClose={onClose} />}
      {asked === 'open' && <OpenMarket market={market} onClose={onClose} />}
    </>
  );
}

interface MarketDialogProps {
  readonly market: Market;
  readonly onClose: () => void;
}

function CloseMarket({ market: { id, version, name }, onClose }: MarketDialogProps) {
  return (
    <ConfirmClose
      name={name}
      description="Nothing is sold there any more. Prices and orders stay, and it can be opened again."
      change={useMarketChanges().close}
      of={{ id, version }}
      onClose={onClose}
    />
  );
}

function OpenMarket({ market, onClose }: MarketDialogProps) {
  const { id, version, name } = market;
  return (
    <ConfirmOpen
      name={name}
      description="Products that have a price there are on sale at once."
      change={useMarketChanges().replace}
      of={{ id, version, input: { ...inputOf(market), active: true } }}
      onClose={onClose}
    />
  );
}
