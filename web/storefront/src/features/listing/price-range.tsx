import { useState } from 'react';
import { TextField } from '../../../../design/controls/field.tsx';
import { useListingMessages } from '../../app/messages/listing.ts';
import { useMarket } from '../../app/shop/market.ts';
import { digitsOf } from '../../app/shop/wording.ts';
import { type Choices, limitPrice } from './choices.ts';

interface PriceRangeProps {
  readonly range: { readonly minMinor: number; readonly maxMinor: number } | undefined;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** The lowest and highest price somebody wants to see. */
export function PriceRange({ range, choices, onChoose }: PriceRangeProps) {
  const words = useListingMessages();
  const currency = useMarket()?.currency ?? 'EUR';
  const unit = 10 ** digitsOf(currency);
  const { minMinor, maxMinor } = choices;
  const limit = (min: number | undefined, max: number | undefined): void => {
    if (min !== minMinor || max !== maxMinor) onChoose(limitPrice(choices, min, max));
  };
  return (
    <fieldset className="py-4">
      <legend className="float-left mb-2 w-full text-sm font-semibold">{words.price}</legend>
      <div className="clear-both grid grid-cols-2 gap-3">
        <Amount
          key={`min ${minMinor}`}
          label={words.atLeast(currency)}
          unit={unit}
          minor={minMinor}
          placeholder={range && Math.floor(range.minMinor / unit)}
          onCommit={(min) => limit(min, maxMinor)}
        />
        <Amount
          key={`max ${maxMinor}`}
          label={words.atMost(currency)}
          unit={unit}
          minor={maxMinor}
          placeholder={range && Math.ceil(range.maxMinor / unit)}
          onCommit={(max) => limit(minMinor, max)}
        />
      </div>
    </fieldset>
  );
}

interface AmountProps {
  readonly label: string;
  readonly unit: number;
  readonly minor: number | undefined;
  readonly placeholder: number | undefined;
  readonly onCommit: (minor: number | undefined) => void;
}

function Amount({ label, unit, minor, placeholder, onCommit }: AmountProps) {
  const [typed, setTyped] = useState(minor === undefined ? '' : String(minor / unit));
  const commit = (): void => {
    const amount = Number.parseFloat(typed.replace(',', '.'));
    onCommit(Number.isFinite(amount) && amount >= 0 ? Math.round(amount * unit) : undefined);
  };
  return (
    <TextField
      label={label}
      inputMode="decimal"
      autoComplete="off"
      className="figures h-10"
      value={typed}
      placeholder={placeholder === undefined ? '' : String(placeholder)}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}
