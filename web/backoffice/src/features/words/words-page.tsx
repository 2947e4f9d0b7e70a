import type { Glossary } from '../../../../../contracts/catalog/glossary/glossary.ts';
import { Languages } from 'lucide-react';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { type RouteParams, Router } from '../../app/router.ts';
import { useCan } from '../../app/session/staff.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { localeName } from '../../ui/fields/locale-name.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { FilterBar, FilterSearch, FilterSelect } from '../../ui/table/filter-bar.tsx';
import { useMarkets } from '../markets/market-queries.ts';
import { GlossaryEditor } from './glossary-editor.tsx';
import type { Shown } from './glossary-form.ts';
import { languagesOf } from './languages-of.ts';
import type { TextInUse } from './texts-in-use.ts';
import { useGlossaries, useTextsInUse } from './word-queries.ts';

/** What the shop's short words are in its languages. */
export function WordsPage(params: RouteParams['Words']) {
  const [glossaries, texts, markets] = [useGlossaries(), useTextsInUse(), useMarkets()];
  const failed = [glossaries, texts, markets].find(({ error }) => error !== null);
  return (
    <>
      <PageHeader
        title="Words"
        subtitle="Options, attributes, shipping and markets in the shop’s languages. A word without a translation is shown as it is."
      />
      {glossaries.data && texts.data && markets.data ? (
        <Words
          {...params}
          glossaries={glossaries.data}
          texts={texts.data}
          languages={languagesOf(markets.data, glossaries.data)}
        />
      ) : (
        <div className="rounded-lg border border-line bg-surface p-5">
          {failed ? <ErrorState error={failed.error} onRetry={failed.refetch} /> : <Skeleton className="h-80" />}
        </div>
      )}
    </>
  );
}

type WordsProps = RouteParams['Words'] & {
  readonly glossaries: readonly Glossary[];
  readonly texts: readonly TextInUse[];
  readonly languages: readonly string[];
};

function Words({ language, show, q, glossaries, texts, languages }: WordsProps) {
  const mayWrite = useCan('catalog.write');
  const locale = languages.find((one) => one === language) ?? languages[0];
  const filter = (change: Partial<RouteParams['Words']>) => stayAt(Router.Words({ language, show, q, ...change }));
  if (locale === undefined || texts.length === 0) return <NothingYet />;
  const glossary = glossaries.find((one) => one.locale === locale) ?? { locale, entries: {}, version: 0 };
  const missing = texts.filter(({ text }) => !Object.hasOwn(glossary.entries, text)).length;
  return (
    <div className="rounded-lg border border-line bg-surface pt-4 pb-2">
      <FilterBar onClear={show === undefined && q === undefined ? undefined : () => filter({ show: undefined, q: undefined })}>
        <FilterSelect
          label="Language"
          value={locale}
          onChange={(chosen) => Router.push('Words', { language: chosen, show, q })}
          options={languages.map((one) => ({ value: one, label: localeName(one) }))}
        />
        <FilterSelect
          label="Show"
          value={show}
          onChange={(chosen) => filter({ show: chosen })}
          all="All texts"
          options={[
            { value: 'missing', label: `Without a translation (${missing})` },
            { value: 'unused', label: 'Not in use any more' },
          ]}
        />
        <FilterSearch label="Look for a text" value={q} onChange={(words) => filter({ q: words })} />
      </FilterBar>
      <GlossaryEditor key={locale} glossary={glossary} texts={texts} shown={shownOf(show)} words={q} mayWrite={mayWrite} />
    </div>
  );
}

/** Another filter leaves the page where it is, with what was typed: nobody is asked whether to leave it. */
function stayAt(href: string): void {
  window.history.replaceState(null, '', href);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

function NothingYet() {
  return (
    <div className="rounded-lg border border-line bg-surface">
      <EmptyState sign={<Languages size={26} aria-hidden />} title="Nothing to translate yet">
        <p>Words are listed here once a product with them is on sale.</p>
      </EmptyState>
    </div>
  );
}

function shownOf(show: string | undefined): Shown {
  return show === 'missing' || show === 'unused' ? show : 'all';
}
