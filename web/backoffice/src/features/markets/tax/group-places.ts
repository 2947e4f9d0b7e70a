/** A place where a tax rate counts; no country is everywhere else. */
export interface Place {
  readonly country: string;
  readonly region: string;
}

/** The places of one country, or of everywhere else, by their index. */
export interface PlaceGroup {
  readonly country: string;
  readonly rows: readonly number[];
}

/** Puts the places of a country together, the country itself before its regions; countries stay in the order they came in. */
export function groupPlaces(places: readonly Place[]): PlaceGroup[] {
  const countries = [...new Set(places.map(({ country }) => country))];
  return countries.map((country) => {
    const rows = [...places.keys()].filter((n) => places[n]?.country === country);
    return { country, rows: rows.toSorted((a, b) => Number(places[a]?.region !== '') - Number(places[b]?.region !== '')) };
  });
}
