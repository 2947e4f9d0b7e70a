import type { StockHints } from '../../../../../sdk/catalog/catalog.ts';
import { classNames } from '../../../../design/class-names.ts';
import { useProductMessages } from '../../app/messages/product.ts';
import { useNamed, useWorded } from '../../app/messages/worded.ts';
import { Picture } from '../../ui/picture.tsx';
import type { Option, OptionValue } from './variant-choice.ts';

interface OptionChoicesProps {
  readonly options: readonly Option[];
  readonly hints: StockHints | undefined;
  readonly onChoose: (sku: string) => void;
}

/** The options of a product. A value that is not made with the others can be chosen all the same, and the others follow. */
export function OptionChoices({ options, hints, onChoose }: OptionChoicesProps) {
  const named = useNamed();
  const worded = useWorded();
  return options.map(({ name, values }) => {
    const seen = new Set(values.map(({ leadsTo }) => leadsTo.imageUrl));
    const pictured = values.length > 1 && seen.size === values.length && !seen.has(undefined);
    return (
      <fieldset key={name} className="mt-6">
        <legend className="mb-2 text-sm">
          <span className="text-muted">{named(name)}: </span>
          <span className="font-medium">{worded(values.find(({ chosen }) => chosen)?.value ?? '')}</span>
        </legend>
        <div className="flex flex-wrap gap-2">
          {values.map((value) => (
            <Value
              key={value.value}
              name={name}
              value={value}
              pictured={pictured}
              soldOut={hints?.at(value.leadsTo.sku).availability === 'out'}
              onChoose={() => onChoose(value.leadsTo.sku)}
            />
          ))}
        </div>
      </fieldset>
    );
  });
}

interface ValueProps {
  readonly name: string;
  readonly value: OptionValue;
  readonly pictured: boolean;
  readonly soldOut: boolean;
  readonly onChoose: () => void;
}

function Value({ name, value: { value, chosen, exists, leadsTo }, pictured, soldOut, onChoose }: ValueProps) {
  const words = useProductMessages();
  const word = useWorded()(value);
  const state = soldOut ? words.soldOut(word) : word;
  return (
    <label
      title={word}
      className={classNames(
        'relative cursor-pointer border transition-colors has-checked:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        pictured
          ? 'rounded-md p-0.5'
          : 'grid h-11 min-w-12 place-items-center rounded-md bg-surface px-4 text-sm has-checked:bg-ink has-checked:text-canvas',
        exists && !soldOut ? 'border-edge hover:border-ink' : 'border-dashed border-edge',
      )}
    >
      <input
        type="radio"
        name={name}
        aria-label={exists ? state : words.notMade(word)}
        checked={chosen}
        onChange={onChoose}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
      {pictured ? (
        <Picture
          url={leadsTo.imageUrl}
          alt=""
          eager
          className={classNames('size-14 rounded-sm', !(exists && !soldOut) && 'opacity-50')}
        />
      ) : (
        <span aria-hidden className={exists && !soldOut ? undefined : 'line-through opacity-70'}>
          {word}
        </span>
      )}
    </label>
  );
}
