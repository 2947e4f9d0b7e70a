import { Languages } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { Button } from '../../../../design/controls/button.tsx';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { CellInput } from '../../ui/fields/cell-input.tsx';
import { type Column, DataTable } from '../../ui/table/data-table.tsx';
import type { GlossaryForm, WordRow } from './glossary-form.ts';

interface WordTableProps {
  readonly rows: readonly WordRow[];
  readonly language: string;
  readonly locale: string;
  readonly form: UseFormReturn<GlossaryForm, unknown, GlossaryForm>;
  readonly mayWrite: boolean;
}

/** Texts and their translations; Enter goes on to the next field. */
export function WordTable(props: WordTableProps) {
  return (
    <DataTable
      caption={`Texts and what they are in ${props.language}`}
      columns={columnsOf(props)}
      rows={props.rows}
      keyOf={({ text }) => text}
      empty={<EmptyState sign={<Languages size={26} aria-hidden />} title="No such text" />}
    />
  );
}

function columnsOf({ language, locale, form, mayWrite }: WordTableProps): Column<WordRow>[] {
  const write = (row: WordRow) => <WordCell row={row} language={language} locale={locale} form={form} />;
  return [
    { head: 'Text', className: 'w-1/4 wrap-anywhere', cell: ({ text }) => <span className="font-medium">{text}</span> },
    { head: 'Where', from: 'md', className: 'text-muted', cell: ({ use }) => use?.places.join(', ') ?? 'nowhere' },
    { head: 'Products', from: 'sm', align: 'end', cell: ({ use }) => (use && use.products > 0 ? use.products : '–') },
    { head: language, className: 'w-2/5', cell: (row) => (mayWrite ? write(row) : wordOf(form, row)) },
  ];
}

function wordOf(form: WordTableProps['form'], { at }: WordRow): string {
  return form.getValues(`rows.${at}.word`) || '–';
}

type WordCellProps = Pick<WordTableProps, 'language' | 'locale' | 'form'> & { readonly row: WordRow };

function WordCell({ row: { at, text, missing }, language, locale, form }: WordCellProps) {
  return (
    <span className="flex items-center gap-2">
      <CellInput
        {...form.register(`rows.${at}.word`)}
        label={`“${text}” in ${language}`}
        lang={locale}
        maxLength={120}
        data-word
        className="scroll-mt-16 scroll-mb-28"
        onKeyDown={toNextWord}
      />
      {missing && (
        <Button
          size="sm"
          look="quiet"
          aria-label={`“${text}” is the same in ${language}`}
          onClick={() => form.setValue(`rows.${at}.word`, text, { shouldDirty: true })}
        >
          Same
        </Button>
      )}
    </span>
  );
}

/** Enter goes on to the next field, and back with Shift. */
function toNextWord(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[data-word]')];
  fields[fields.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)]?.focus();
}
