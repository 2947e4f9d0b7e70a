import { Languages, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { classNames } from '../../../../../design/class-names.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { TextArea, TextField } from '../../../../../design/controls/field.tsx';
import { Menu, MenuItem } from '../../../../../design/overlays/menu.tsx';
import { Section } from '../../../ui/section.tsx';
import type { ProductForm } from '../form/product-form.ts';
import { errorAt } from '../../../ui/fields/error-at.ts';
import { localeName } from '../../../ui/fields/locale-name.ts';

/** Title and description, in the first language and in others. */
export function ContentSection({ locales }: { readonly locales: readonly string[] }) {
  const { control } = useFormContext<ProductForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'translations' });
  const [shown, setShown] = useState(-1);
  const first = useWatch({ control, name: 'locale' });
  const free = locales.filter((locale) => locale !== first && !fields.some((field) => field.locale === locale));
  const at = Math.min(shown, fields.length - 1);
  useFaultyTab(fields.length, setShown);
  return (
    <Section
      title="Content"
      note="Plain text; line breaks are kept."
      actions={
        free.length > 0 && (
          <AddLanguage
            locales={free}
            onAdd={(locale) => {
              append({ locale, title: '', description: '' }, { shouldFocus: false });
              setShown(fields.length);
            }}
          />
        )
      }
    >
      {fields.length > 0 && (
        <LanguageTabs locales={[first, ...fields.map(({ locale }) => locale)]} at={at + 1} onGo={(n) => setShown(n - 1)} />
      )}
      <Texts hidden={at !== -1} title="title" description="description" />
      {fields.map((field, n) => (
        <Texts key={field.id} hidden={at !== n} title={`translations.${n}.title`} description={`translations.${n}.description`}>
          <Button size="sm" look="quiet" className="self-start text-danger!" onClick={() => remove(n)}>
            <Trash2 size={14} aria-hidden /> Remove {localeName(field.locale)}
          </Button>
        </Texts>
      ))}
    </Section>
  );
}

/** Brings the language to the front in which something is wrong. */
function useFaultyTab(count: number, show: (at: number) => void): void {
  const { errors, submitCount } = useFormContext<ProductForm>().formState;
  const faulty = Array.from({ length: count }, (_, n) => n).find(
    (n) => errorAt(errors, `translations.${n}`) ?? errors.translations?.[n],
  );
  const main = errors.title ?? errors.description;
  useEffect(() => {
    if (submitCount === 0) return;
    if (main !== undefined) show(-1);
    else if (faulty !== undefined) show(faulty);
  }, [submitCount, main, faulty, show]);
}

interface TextsProps {
  readonly hidden: boolean;
  readonly title: 'title' | `translations.${number}.title`;
  readonly description: 'description' | `translations.${number}.description`;
  readonly children?: React.ReactNode;
}

function Texts({ hidden, title, description, children }: TextsProps) {
  const { register, formState } = useFormContext<ProductForm>();
  const hint = title === 'title' ? undefined : 'What is left empty is shown in the first language.';
  return (
    <div hidden={hidden} className={hidden ? 'hidden' : 'flex flex-col gap-4'}>
      <TextField {...register(title)} label="Title" hint={hint} error={errorAt(formState.errors, title)} maxLength={200} />
      <TextArea {...register(description)} label="Description" rows={7} error={errorAt(formState.errors, description)} />
      {children}
    </div>
  );
}

interface LanguageTabsProps {
  readonly locales: readonly string[];
  readonly at: number;
  readonly onGo: (n: number) => void;
}

function LanguageTabs({ locales, at, onGo }: LanguageTabsProps) {
  return (
    <div role="group" aria-label="Language" className="mb-4 flex flex-wrap gap-1 border-b border-line">
      {locales.map((locale, n) => (
        <button
          key={locale}
          type="button"
          aria-pressed={n === at}
          className={classNames(
            '-mb-px border-b-2 px-3 py-2 text-sm',
            n === at ? 'border-accent font-medium text-ink' : 'border-transparent text-muted hover:text-ink',
          )}
          onClick={() => onGo(n)}
        >
          {localeName(locale)}
        </button>
      ))}
    </div>
  );
}

function AddLanguage({ locales, onAdd }: { readonly locales: readonly string[]; readonly onAdd: (locale: string) => void }) {
  return (
    <Menu
      trigger={
        <Button size="sm" look="quiet">
          <Languages size={15} aria-hidden /> Add a language
        </Button>
      }
    >
      {locales.map((locale) => (
        <MenuItem key={locale} onSelect={() => onAdd(locale)}>
          {localeName(locale)}
        </MenuItem>
      ))}
    </Menu>
  );
}
