import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { TextArea, TextField } from '../../../../design/controls/field.tsx';
import { Confirm } from '../../ui/dialogs/confirm.tsx';
import { ChoiceField } from '../../ui/fields/choice-field.tsx';
import { ConflictNotice } from '../../ui/editing/conflict-notice.tsx';
import { localeName } from '../../ui/fields/locale-name.ts';
import { slugOf } from '../products/form/slug-of.ts';
import type { CategoryForm } from './category-form.ts';
import type { Placed } from './category-tree.ts';
import { type Editing, useCategoryForm } from './use-category-form.ts';

/** Makes a category, or changes one: also where it hangs. */
export function CategoryDialog(props: Editing) {
  const { category, onClose } = props;
  const { form, locales, parents, conflict, refusal, busy, submit } = useCategoryForm(props);
  return (
    <Confirm
      open
      title={category ? `Change “${category.title}”` : 'New category'}
      verb={category ? 'Save' : 'Make it'}
      busy={busy}
      error={refusal}
      onClose={onClose}
      onConfirm={submit}
    >
      {conflict && (
        <ConflictNotice
          what={`“${conflict.theirs.title}”`}
          conflicts={conflict.conflicts}
          busy={busy}
          onShowTheirs={conflict.showTheirs}
          onApplyMine={conflict.applyMine}
        />
      )}
      <CategoryFields form={form} isNew={category === undefined} locales={locales} parents={parents} />
    </Confirm>
  );
}

interface CategoryFieldsProps {
  readonly form: UseFormReturn<CategoryForm>;
  readonly isNew: boolean;
  readonly locales: readonly string[];
  readonly parents: readonly Placed<{ id: string; title: string; position: number }>[];
}

function CategoryFields({ form, isNew, locales, parents }: CategoryFieldsProps) {
  const { register, formState } = form;
  const { errors } = formState;
  return (
    <>
      <NameFields form={form} isNew={isNew} locales={locales} />
      <ChoiceField
        {...register('parentId')}
        label="Hangs below"
        choices={[
          ['', 'Nothing: it stands at the top'],
          ...parents.map(({ category: { id, title }, depth }) => [id, `${'\u2003'.repeat(depth - 1)}${title}`] as const),
        ]}
        error={errors.parentId?.message}
      />
      <TextField
        {...register('position')}
        label="Position"
        inputMode="numeric"
        hint="Among its siblings; those with the same go by title."
        error={errors.position?.message}
      />
      <TextArea {...register('description')} label="Description" rows={3} error={errors.description?.message} />
    </>
  );
}

/** What a category is called; the slug of a new one follows its title until somebody types another. */
function NameFields({ form, isNew, locales }: Omit<CategoryFieldsProps, 'parents'>) {
  const { register, formState, setValue } = form;
  const { errors } = formState;
  const [follows, setFollows] = useState(isNew);
  const title = register('title', {
    onChange: (event: { target: { value: string } }) => follows && setValue('slug', slugOf(event.target.value)),
  });
  return (
    <>
      <TextField {...title} label="Title" error={errors.title?.message} />
      {locales.map((locale, n) => (
        <TextField
          key={locale}
          {...register(`titles.${n}`)}
          label={`Title in ${localeName(locale)}`}
          error={errors.titles?.[n]?.message}
        />
      ))}
      <TextField
        {...register('slug', { onChange: () => setFollows(false) })}
        label="Slug"
        hint="Its name in addresses."
        className="font-mono text-[13px]"
        error={errors.slug?.message}
      />
    </>
  );
}
