import type { ReactNode } from 'react';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import type { CategoryView } from '../../../../../../contracts/catalog/views.ts';
import { AttributesSection } from '../fields/attributes-section.tsx';
import { ContentSection } from '../fields/content-section.tsx';
import { MediaSection } from '../fields/media-section.tsx';
import { OrganisationSection } from '../fields/organisation-section.tsx';
import type { Currencies } from '../form/product-form.ts';
import { VariantsSection } from '../variants/variants-section.tsx';

interface ProductFieldsProps {
  readonly markets: readonly Market[];
  readonly categories: readonly CategoryView[];
  readonly currencies: Currencies;
  /** What stands above the fields at the side, and below. */
  readonly above?: ReactNode;
  readonly below: ReactNode;
}

/** Everything staff say about a product. */
export function ProductFields({ markets, categories, currencies, above, below }: ProductFieldsProps) {
  const locales = [...new Set(markets.flatMap((market) => market.locales))];
  return (
    <div className="flex flex-col gap-5 xl:grid xl:grid-cols-[minmax(0,1fr)_300px] xl:items-start">
      <div className="flex min-w-0 flex-col gap-5">
        <ContentSection locales={locales} />
        <MediaSection />
        <VariantsSection markets={markets} currencies={currencies} />
        <AttributesSection />
      </div>
      <div className="flex min-w-0 flex-col gap-5 max-xl:contents">
        {above !== undefined && <div className="max-xl:order-first">{above}</div>}
        <OrganisationSection categories={categories} markets={markets} />
        {below}
      </div>
    </div>
  );
}
