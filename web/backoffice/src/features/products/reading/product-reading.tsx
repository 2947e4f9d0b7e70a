import type { Market } from '../../../../../../contracts/catalog/market.ts';
import type { CategoryView, ProductView } from '../../../../../../contracts/catalog/views.ts';
import { DefinitionList, Section } from '../../../ui/section.tsx';
import { inTreeOrder } from '../../categories/category-tree.ts';
import { StatusSection } from '../edit/status-section.tsx';
import { localeName } from '../../../ui/fields/locale-name.ts';
import { Picture } from '../picture.tsx';
import { VariantFacts } from './variant-facts.tsx';

interface ProductReadingProps {
  readonly product: ProductView;
  readonly markets: readonly Market[];
  readonly categories: readonly CategoryView[];
}

/** A product as those see it who may not change it. */
export function ProductReading({ product, markets, categories }: ProductReadingProps) {
  return (
    <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_300px]">
      <div className="flex min-w-0 flex-col gap-5">
        <Texts product={product} />
        {product.media.length > 0 && (
          <Section title="Pictures">
            <ul className="flex flex-wrap gap-3">
              {product.media.map(({ url, alt }) => (
                <li key={url}>
                  <Picture url={url} alt={alt} className="size-28" />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <VariantFacts product={product} markets={markets} />
      </div>
      <div className="flex min-w-0 flex-col gap-5 max-xl:order-first">
        <StatusSection product={product} />
        <Facts product={product} categories={categories} />
      </div>
    </div>
  );
}

function Texts({ product: { locale, title, description, translations } }: { readonly product: ProductView }) {
  const texts = [[locale, { title, description }] as const, ...Object.entries(translations)];
  return (
    <Section title="Content">
      <div className="flex flex-col gap-5">
        {texts.map(([of, said]) => (
          <article key={of} lang={of}>
            <p className="text-[13px] text-muted">{localeName(of)}</p>
            <p className="font-medium">{said.title}</p>
            <p className="max-w-prose text-sm whitespace-pre-line">{said.description}</p>
          </article>
        ))}
      </div>
    </Section>
  );
}

function Facts({ product, categories }: Omit<ProductReadingProps, 'markets'>) {
  const tree = inTreeOrder(categories);
  const { brand, tags, attributes, taxCategory, slug } = product;
  const paths = product.categories.map((id) => tree.find(({ category }) => category.id === id)?.path.join(' › ') ?? id);
  return (
    <Section title="Organisation">
      <DefinitionList
        entries={[
          ['Categories', paths.join(', ') || 'none'],
          ['Brand', brand],
          ['Tags', tags.length > 0 ? tags.join(', ') : undefined],
          ...Object.entries(attributes).map(([name, values]) => [name, values.join(', ')] as const),
          ['Tax category', taxCategory],
          ['Slug', <code key="slug">{slug}</code>],
        ]}
      />
    </Section>
  );
}
