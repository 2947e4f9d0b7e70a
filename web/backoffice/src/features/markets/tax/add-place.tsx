import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Region } from '../../../../../../contracts/catalog/destination.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { TextField } from '../../../../../design/controls/field.tsx';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import type { MarketForm } from '../form/market-form.ts';
import { countryName } from '../places/place-names.ts';
import type { Place } from './group-places.ts';
import { onEnter } from './on-enter.ts';
import { placeWords } from './tax-table.tsx';

interface AddPlaceProps {
  readonly places: readonly Place[];
  readonly onAdd: (place: Place) => void;
}

/** Adds a row for a country of the market, or for a region of one. */
export function AddPlace({ places, onAdd }: AddPlaceProps) {
  const { control } = useFormContext<MarketForm>();
  const countries = useWatch({ control, name: 'countries' });
  const { country, region, fault, setCountry, setRegion, add } = useNewPlace(countries, { places, onAdd });
  return (
    <div className="grid w-full grid-cols-[minmax(0,1fr)_6rem_auto] items-start gap-2 sm:w-auto sm:grid-cols-[12rem_7rem_auto]">
      <ChoiceField
        label="Rates for"
        value={country}
        choices={countries.map((code) => [code, countryName(code)] as const)}
        onChange={(event) => setCountry(event.target.value)}
      />
      <TextField
        label="Region"
        hint="If only there: CA"
        error={fault}
        value={region}
        className="uppercase"
        autoComplete="off"
        onChange={(event) => setRegion(event.target.value)}
        onKeyDown={onEnter(add)}
      />
      <Button look="secondary" className="mt-6.5 h-11!" disabled={country === ''} onClick={add}>
        <Plus size={15} aria-hidden /> Add
        <span className="sr-only">a row of rates</span>
      </Button>
    </div>
  );
}

/** What is chosen and typed until it is a row; the first country without one is offered. */
function useNewPlace(countries: readonly string[], { places, onAdd }: AddPlaceProps) {
  const [chosen, setCountry] = useState('');
  const [region, setRegion] = useState('');
  const [fault, setFault] = useState<string>();
  const free = countries.find((code) => !places.some((place) => place.country === code)) ?? countries[0] ?? '';
  const country = countries.includes(chosen) ? chosen : free;
  const add = () => {
    const place = { country, region: region.trim().toUpperCase() };
    const wrong = faultOf(place, places);
    setFault(wrong);
    if (wrong !== undefined) return;
    onAdd(place);
    setCountry('');
    setRegion('');
  };
  return { country, region, fault, setCountry, setRegion, add };
}

function faultOf({ country, region }: Place, places: readonly Place[]): string | undefined {
  if (region !== '' && !Region.safeParse(region).success) return 'One to three letters or digits';
  const there = places.some((place) => place.country === country && place.region === region);
  return there ? `${placeWords({ country, region })} is there` : undefined;
}
