import { useState } from 'react';
import type { Market, MarketInput } from '../../../../../contracts/catalog/market.ts';
import { Button } from '../../../../design/controls/button.tsx';
import { TextField } from '../../../../design/controls/field.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { useMarketChanges } from './market-queries.ts';

/** Renames a market, closes it, or opens it again. */
export function MarketActions({ market }: { readonly market: Market }) {
  const [asked, setAsked] = useState<'rename' | 'close' | 'open'>();
  const onClose = () => setAsked(undefined);
  return (
    <>
      <Button look="secondary" onClick={() => setAsked('rename')}>
        Rename…
      </Button>
      {market.active ? (
        <Button look="danger" onClick={() => setAsked('close')}>
          Close…
        </Button>
      ) : (
        <Button onClick={() => setAsked('open')}>Open again…</Button>
      )}
      {asked === 'rename' && <Rename market={market} onClose={onClose} />}
      {asked === 'close' && <CloseMarket market={market} onClose={onClose} />}
      {asked === 'open' && <OpenMarket market={market} onClose={onClose} />}
    </>
  );
}

interface MarketDialogProps {
  readonly market: Market;
  readonly onClose: () => void;
}

function Rename({ market, onClose }: MarketDialogProps) {
  const [name, setName] = useState(market.name);
  const { mutate, isPending, error } = useMarketChanges().replace;
  const wrong = name.trim() === '' || name.length > 80 ? 'A name has 1 to 80 characters' : undefined;
  const { id, version } = market;
  const save = () => mutate({ id, version, input: { ...inputOf(market), name: name.trim() } }, { onSuccess: onClose });
  return (
    <Confirm
      open
      title={`Rename ${market.name}`}
      verb="Save"
      busy={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => wrong === undefined && save()}
    >
      <TextField label="Name" value={name} error={wrong} onChange={(event) => setName(event.target.value)} />
    </Confirm>
  );
}

function CloseMarket({ market, onClose }: MarketDialogProps) {
  const { mutate, isPending, error } = useMarketChanges().close;
  const { id, version, name } = market;
  return (
    <Confirm
      open
      title={`Close ${name}?`}
      description="Nothing is sold there any more. Prices and orders stay, and it can be opened again."
      verb="Close it"
      dismiss="Keep it open"
      danger
      busy={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate({ id, version }, { onSuccess: onClose })}
    />
  );
}

function OpenMarket({ market, onClose }: MarketDialogProps) {
  const { mutate, isPending, error } = useMarketChanges().replace;
  const { id, version, name } = market;
  return (
    <Confirm
      open
      title={`Open ${name} again?`}
      description="Products that have a price there are on sale again at once."
      verb="Open it"
      busy={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate({ id, version, input: { ...inputOf(market), active: true } }, { onSuccess: onClose })}
    />
  );
}

function inputOf({ id: _id, version: _version, ...input }: Market): MarketInput {
  return input;
}
