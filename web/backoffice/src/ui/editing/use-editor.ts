import { useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { isShopError } from '../../../../../sdk/shop-error.ts';
import { toast } from '../../../../design/overlays/toasts.tsx';
import type { Merge } from './merge.ts';

/** What is edited, as it was read or saved: each save counts its version. */
interface Stored {
  readonly version: number;
}

type Form<F extends FieldValues> = UseFormReturn<F, unknown, F>;

/** How a thing is shown in a form, put together with another's changes, and saved. `Input` is what people say of it. */
export interface Edited<T extends Stored, F extends FieldValues, Input> {
  readonly inputOf: (thing: T) => Input;
  readonly formOf: (input: Input) => F;
  readonly read: (form: F) => Input;
  readonly merge: (before: Input, mine: Input, theirs: Input) => Merge<Input>;
  readonly fetch: () => Promise<T>;
  /** Saves as the version after `over`; answers what was saved. */
  readonly save: (input: Input, over: T) => Promise<T>;
  /** Shows a refusal at the fields it is about; false when it is about none. */
  readonly showRefusal: (error: unknown, form: Form<F>) => boolean;
}

/** A thing that is being edited. */
export type Editor<T extends Stored, F extends FieldValues, Input> = ReturnType<typeof useEditor<T, F, Input>>;

/** Holds a thing's form, the version it began with, and what happens when it is saved. */
export function useEditor<T extends Stored, F extends FieldValues, Input>(thing: T, form: Form<F>, edited: Edited<T, F, Input>) {
  const state = useEditing(thing, form, edited);
  const { base, theirs, begin } = state;
  const { saveValid, saving } = useSaving(state, edited);
  const mergeWith = (now: T) => edited.merge(edited.inputOf(base), edited.read(form.getValues()), edited.inputOf(now));
  const applyMine = async (now: T) => {
    const { merged } = mergeWith(now);
    begin(now);
    form.reset(edited.formOf(merged), { keepDefaultValues: true });
    if ((await saveValid(now)) !== undefined) toast('Saved, with their changes kept.');
  };
  return {
    ...state,
    saving,
    saveValid,
    /** Where the form and what somebody else saved are both told, and what they both began with. */
    conflict: theirs && {
      theirs,
      differences: mergeWith(theirs).differences,
      showTheirs: () => begin(theirs),
      applyMine: () => applyMine(theirs),
    },
    save: async () => {
      if ((await saveValid(base)) !== undefined) toast('Saved.');
    },
    discard: () => begin(base),
    /** Fetches what somebody else saved; what was typed is given up. */
    refresh: async () => begin(await edited.fetch()),
  };
}

/** The version the form was filled from, and what stands in the way of saving it. */
function useEditing<T extends Stored, F extends FieldValues, Input>(thing: T, form: Form<F>, edited: Edited<T, F, Input>) {
  const [base, setBase] = useState(thing);
  const [theirs, setTheirs] = useState<T>();
  const [refusal, setRefusal] = useState<unknown>();
  const begin = (from: T) => {
    setBase(from);
    setTheirs(undefined);
    setRefusal(undefined);
    form.reset(edited.formOf(edited.inputOf(from)));
  };
  return { base, setBase, form, theirs, setTheirs, refusal, setRefusal, begin };
}

/** Saves the form over a version, if it is in order; answers nothing when it was not saved. */
function useSaving<T extends Stored, F extends FieldValues, Input>(
  { form, setTheirs, setRefusal, begin }: ReturnType<typeof useEditing<T, F, Input>>,
  edited: Edited<T, F, Input>,
) {
  const [saving, setSaving] = useState(false);
  const refuse = async (error: unknown) => {
    if (isShopError(error, 'precondition_failed')) setTheirs(await edited.fetch());
    else if (!edited.showRefusal(error, form)) setRefusal(error);
  };
  const saveValid = async (over: T): Promise<T | undefined> => {
    let saved: T | undefined;
    await form.handleSubmit(async (values) => {
      setRefusal(undefined);
      setSaving(true);
      try {
        saved = await edited.save(edited.read(values), over);
        begin(saved);
      } catch (error) {
        await refuse(error).catch(setRefusal);
      } finally {
        setSaving(false);
      }
    })();
    return saved;
  };
  return { saveValid, saving };
}
