import { Trash2 } from 'lucide-react';
import { IconButton } from '../../../../../design/controls/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { AddCategory } from './add-category.tsx';
import { AddPlace } from './add-place.tsx';
import { RateCell } from './rate-cell.tsx';
import { TaxRulesFields } from './tax-rules-fields.tsx';
import { placeWords, TaxTable } from './tax-table.tsx';
import { useTaxTable } from './use-tax-table.ts';

/** How a market is taxed: what its prices hold, how tax is rounded, and the rates by place and category. */
export function TaxFields() {
  const { categories, places, addCategory, removeCategory, addPlace, removePlace } = useTaxTable();
  return (
    <Section flush title="Tax" note="A rate is a percentage. An empty cell has the rate of the place around it.">
      <TaxRulesFields categories={categories} />
      <TaxTable
        categories={categories}
        places={places}
        renderCell={(n, k) => (
          <RateCell
            name={`places.${n}.rates.${k}`}
            label={`${placeWords(places[n])}: ${categories[k]}, percent`}
            placeholder={n === 0 ? '' : 'as else'}
          />
        )}
        renderHead={(category, k) =>
          categories.length > 1 && (
            <IconButton label={`Remove the category ${category}`} size="sm" className="size-7!" onClick={() => removeCategory(k)}>
              <Trash2 size={13} aria-hidden />
            </IconButton>
          )
        }
        renderEnd={(n) =>
          n > 0 && (
            <IconButton label={`Remove the rates of ${placeWords(places[n])}`} size="sm" onClick={() => removePlace(n)}>
              <Trash2 size={15} aria-hidden />
            </IconButton>
          )
        }
      />
      <div className="flex flex-wrap items-start gap-x-8 gap-y-4 border-t border-line px-5 py-4">
        <AddPlace places={places} onAdd={addPlace} />
        <AddCategory categories={categories} onAdd={addCategory} />
      </div>
    </Section>
  );
}
