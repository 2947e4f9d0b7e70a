import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { getCategory } from '../../../../../contracts/catalog/endpoints.ts';
import type { Market } from '../../../../../contracts/catalog/market.ts';
import type { CategoryView } from '../../../../../contracts/catalog/views.ts';
import { isShopError } from '../../../../../sdk/shop-error.ts';
import { request } from '../../app/session/shop.ts';
import type { Conflict } from '../../ui/editing/conflict-notice.tsx';
import { contractResolver } from '../../ui/fields/contract-resolver.ts';
import { useSubmitKeys } from '../../app/session/submit-keys.ts';
import { type CategoryForm, categoryFormOf, furtherLocales, readCategory } from './category-form.ts';
import { useCategoryChanges } from './category-queries.ts';
import { type Placed, possibleParents } from './category-tree.ts';

/** What is being edited: a category, or a new one below `parentId`. */
export interface Editing {
  readonly category?: CategoryView | undefined;
  readonly parentId?: string | undefined;
  readonly tree: readonly Placed<CategoryView>[];
  readonly markets: readonly Market[];
  readonly onClose: () => void;
}

/** The form of a category, and what happens when it is saved. */
export function useCategoryForm({ category, parentId, tree, markets, onClose }: Editing) {
  const first = firstOf(category, markets);
  const marketLocales = markets.flatMap((market) => market.locales);
  const [locales] = useState(() => furtherLocales(marketLocales, category, first.locale));
  const form = useForm({ defaultValues: categoryFormOf(category, locales, parentId), resolver: resolverOf(locales, first) });
  const { theirs, setTheirs, refusal, busy, save } = useSaving({ form, locales, first, category, onClose });
  const showTheirs = () => {
    form.reset(categoryFormOf(theirs, locales));
    setTheirs(undefined);
  };
  const conflict = theirs && {
    theirs,
    conflicts: conflictsOf(form.getValues(), categoryFormOf(theirs, locales)),
    showTheirs,
    applyMine: () => save(theirs),
  };
  const parents = possibleParents(tree, category?.id);
  return { form, locales, parents, refusal, busy, submit: () => save(theirs ?? category), conflict };
}

type First = Pick<CategoryView, 'locale' | 'translations'>;

function firstOf(category: CategoryView | undefined, [market]: readonly Market[]): First {
  return category ?? { locale: market?.defaultLocale ?? 'en', translations: {} };
}

interface Saving {
  readonly form: UseFormReturn<CategoryForm>;
  readonly locales: readonly string[];
  readonly first: First;
  readonly category: CategoryView | undefined;
  readonly onClose: () => void;
}

/** Saves the form over a version; where somebody else was faster, theirs is fetched to be looked at. */
function useSaving({ form, locales, first, category, onClose }: Saving) {
  const [theirs, setTheirs] = useState<CategoryView>();
  const [refusal, setRefusal] = useState<unknown>();
  const { send, busy } = useSend(category);
  const save = (over: CategoryView | undefined) => {
    const submit = form.handleSubmit(async (values) => {
      const read = readCategory(values, locales, over ?? first);
      if (!('input' in read)) return;
      setRefusal(undefined);
      try {
        await send(read.input, over?.version);
        onClose();
      } catch (error) {
        if (isShopError(error, 'precondition_failed') && category) setTheirs(await fetchCategory(category.id));
        else if (!showFault(error, form)) setRefusal(error);
      }
    });
    submit().catch(setRefusal);
  };
  return { theirs, setTheirs, refusal, busy, save };
}

function useSend(category: CategoryView | undefined) {
  const { create, replace } = useCategoryChanges();
  const { keyFor, forget } = useSubmitKeys();
  const send = async (input: Parameters<typeof create.mutateAsync>[0]['input'], version: number | undefined) => {
    if (category && version !== undefined) await replace.mutateAsync({ id: category.id, version, input });
    else await create.mutateAsync({ input, idempotencyKey: keyFor(input) });
    forget();
  };
  return { send, busy: create.isPending || replace.isPending };
}

function resolverOf(locales: readonly string[], first: First) {
  return contractResolver<CategoryForm>((form) => {
    const read = readCategory(form, locales, first);
    return 'faults' in read ? Object.entries(read.faults) : [];
  });
}

function showFault(error: unknown, form: UseFormReturn<CategoryForm>): boolean {
  if (!isShopError(error)) return false;
  const at = {
    slug_taken: 'slug',
    category_cycle: 'parentId',
    category_too_deep: 'parentId',
    unknown_category: 'parentId',
  } as const;
  const found = Object.entries(at).find(([code]) => code === error.code);
  if (found) form.setError(found[1], { message: error.message }, { shouldFocus: true });
  return found !== undefined;
}

async function fetchCategory(id: string): Promise<CategoryView> {
  return (await request<typeof getCategory>({ method: 'GET', path: '/v1/categories/{id}', params: { id } })).body;
}

function conflictsOf(mine: CategoryForm, theirs: CategoryForm): Conflict[] {
  const rows = [
    { field: 'Title', mine: mine.title, theirs: theirs.title },
    { field: 'Further titles', mine: mine.titles.join(', '), theirs: theirs.titles.join(', ') },
    { field: 'Slug', mine: mine.slug, theirs: theirs.slug },
    { field: 'Position', mine: mine.position, theirs: theirs.position },
    { field: 'Description', mine: mine.description, theirs: theirs.description },
  ];
  const place = mine.parentId === theirs.parentId ? [] : [{ field: 'Hangs below', mine: 'your choice', theirs: 'another place' }];
  return [...rows.filter((row) => row.mine !== row.theirs), ...place];
}
