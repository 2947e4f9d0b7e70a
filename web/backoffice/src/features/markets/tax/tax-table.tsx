import type { ReactNode } from 'react';
import { classNames } from '../../../../../design/class-names.ts';
import { countryName } from '../places/place-names.ts';
import { groupPlaces, type Place } from './group-places.ts';

interface TaxTableProps {
  readonly categories: readonly string[];
  readonly places: readonly Place[];
  /** What stands in the head of a category beside its name. */
  readonly renderHead?: (category: string, k: number) => ReactNode;
  readonly renderCell: (n: number, k: number) => ReactNode;
  /** What stands at the end of a place's row. */
  readonly renderEnd?: (n: number) => ReactNode;
}

/** Tax rates by place and category; the regions of a country stand below it. */
export function TaxTable(props: TaxTableProps) {
  const { categories, places, renderEnd } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div role="region" aria-label="Tax rates" tabIndex={0} className="relative overflow-x-auto pb-2">
      <table className="w-full text-left text-sm">
        <caption className="sr-only">Tax rates by place and category</caption>
        <TaxHead {...props} />
        {groupPlaces(places).map(({ country, rows: [first = 0, ...others] }) => {
          const regionsOnly = places[first]?.region !== '';
          return (
            <tbody key={country}>
              {regionsOnly && <CountryHead country={country} columns={categories.length + (renderEnd ? 1 : 0)} />}
              {[first, ...others].map((n) => (
                <TaxRow key={n} n={n} table={props} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function TaxHead({ categories, renderHead, renderEnd }: TaxTableProps) {
  return (
    <thead className="text-[13px] text-muted">
      <tr>
        <th scope="col" className="sticky left-0 w-full min-w-28 bg-surface py-2 pr-3 pl-5 align-bottom font-medium">
          Where
        </th>
        {categories.map((category, k) => (
          <th key={category} scope="col" className="px-1.5 py-2 text-right align-bottom font-medium last:pr-5">
            <span className="inline-flex items-center justify-end gap-0.5">
              {category}
              {renderHead?.(category, k)}
            </span>
          </th>
        ))}
        {renderEnd && (
          <th scope="col" className="pr-3">
            <span className="sr-only">Remove</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

/** Names a country that has rates for its regions alone. */
function CountryHead({ country, columns }: { readonly country: string; readonly columns: number }) {
  return (
    <tr className="border-t border-line">
      <th scope="rowgroup" colSpan={columns + 1} className="py-3 pr-3 pl-5 leading-5 font-medium">
        {countryName(country)}
      </th>
    </tr>
  );
}

function TaxRow({ n, table }: { readonly n: number; readonly table: TaxTableProps }) {
  const { categories, places, renderCell, renderEnd } = table;
  const region = places[n]?.region ?? '';
  return (
    <tr className="border-t border-line align-top">
      <th
        scope="row"
        className={classNames('sticky left-0 bg-surface py-4 pr-3 leading-5 font-medium', region === '' ? 'pl-5' : 'pl-9')}
      >
        {region === '' ? placeWords(places[n]) : region}
      </th>
      {categories.map((category, k) => (
        <td key={category} className="figures px-1.5 py-2 text-right leading-9 last:pr-5 sm:pl-3">
          {renderCell(n, k)}
        </td>
      ))}
      {renderEnd && <td className="py-2 pr-3 text-right">{renderEnd(n)}</td>}
    </tr>
  );
}

/** What a place is called in full. */
export function placeWords(place: Place = { country: '', region: '' }): string {
  if (place.country === '') return 'Everywhere else';
  return [countryName(place.country), place.region].filter(Boolean).join(', ');
}
