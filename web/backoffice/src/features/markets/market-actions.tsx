import { useState } from 'react';
import type { Market } from '../../../../../contracts/catalog/market.ts';
import { Button } from '../../../../design/controls/button.tsx';
import { ConfirmChange } from '../../ui/dialogs/confirm-change.tsx';
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
    <ConfirmChange
      title={`Close ${name}?`}
      description="Nothing is sold there any more. Prices and orders stay, and it can be opened again."
      verb="Close it"
      dismiss="Keep it open"
      danger
      change={useMarketChanges().close}
      of={{ id, version }}
      onClose={onClose}
    />
  );
}

function OpenMarket({ market, onClose }: MarketDialogProps) {
  const { id, version, name } = market;
  return (
    <ConfirmChange
      title={`Open ${name}?`}
      description="Products that have a price there are on sale at once."
      verb="Open it"
      change={useMarketChanges().replace}
      of={{ id, version, input: { ...inputOf(market), active: true } }}
      onClose={onClose}
    />
  );
}
