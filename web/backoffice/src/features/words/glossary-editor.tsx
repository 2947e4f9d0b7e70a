import { useBlocker } from '@swan-io/chicane';
import { useForm } from 'react-hook-form';
import type { Glossary, GlossaryEntries } from '../../../../../contracts/catalog/glossary/glossary.ts';
import { EditConflict } from '../../ui/editing/edit-conflict.tsx';
import { mergeChanges } from '../../ui/editing/merge.ts';
import { Refused } from '../../ui/editing/refused.tsx';
import { SaveBar } from '../../ui/editing/save-bar.tsx';
import { type Edited, useEditor } from '../../ui/editing/use-editor.ts';
import { localeName } from '../../ui/fields/locale-name.ts';
import { entriesOf, formOf, type GlossaryForm, rowsToShow, type Shown } from './glossary-form.ts';
import type { TextInUse } from './texts-in-use.ts';
import { fetchGlossary, useSaveGlossary } from './word-queries.ts';
import { WordTable } from './word-table.tsx';

interface GlossaryEditorProps {
  /** Version 0 stands for one that is not there yet. */
  readonly glossary: Glossary;
  readonly texts: readonly TextInUse[];
  readonly shown: Shown;
  readonly words: string | undefined;
  readonly mayWrite: boolean;
}

/** Every short text with its translation into one language, edited in place and saved together. */
export function GlossaryEditor({ glossary, texts, shown, words, mayWrite }: GlossaryEditorProps) {
  const { base, form, conflict, refusal, saving, save, discard } = useGlossaryEditor(glossary, texts);
  const { isDirty, dirtyFields } = form.formState;
  const changed = dirtyFields.rows?.filter((row) => row?.word).length ?? 0;
  useBlocker(isDirty, 'Your words are not saved. Leave without them?');
  const language = localeName(base.locale);
  return (
    <>
      <div className="px-5">
        {conflict && (
          <EditConflict
            what={`The ${language} glossary`}
            conflict={conflict}
            busy={saving}
            placeWords={([text = '']) => text}
            valueWords={(value) => (typeof value === 'string' ? value : 'no translation')}
          />
        )}
        {refusal !== undefined && <Refused error={refusal} />}
      </div>
      <WordTable
        rows={rowsToShow(form.getValues(), base.entries, texts, { shown, words })}
        language={language}
        locale={base.locale}
        form={form}
        mayWrite={mayWrite}
      />
      {isDirty && !conflict && (
        <SaveBar
          words={changed === 1 ? '1 word is not saved' : `${changed} words are not saved`}
          verb="Save"
          busy={saving}
          onDiscard={discard}
          onSave={save}
        />
      )}
    </>
  );
}

function useGlossaryEditor(glossary: Glossary, texts: readonly TextInUse[]) {
  const { mutateAsync } = useSaveGlossary();
  const { locale } = glossary;
  const form = useForm<GlossaryForm, unknown, GlossaryForm>({ defaultValues: formOf(glossary.entries, texts) });
  const edited: Edited<Glossary, GlossaryForm, GlossaryEntries> = {
    inputOf: ({ entries }) => entries,
    formOf: (entries) => formOf(entries, texts),
    read: entriesOf,
    merge: mergeChanges,
    fetch: () => fetchGlossary(locale),
    save: (entries, { version }) => mutateAsync({ locale, entries, version }),
    showRefusal: () => false,
  };
  return useEditor(glossary, form, edited);
}
