import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Me } from '../../../../../../contracts/identity/profile.ts';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { SelectField, TextField } from '../../../../../design/controls/field.tsx';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { LANGUAGES } from '../../../app/messages/language.ts';
import { shop } from '../../../app/shop/shop.ts';
import { tell } from '../../../app/tell.ts';
import { FailureNotice } from '../../failure/failure-notice.tsx';
import { accountMessages } from '../messages/account-messages.ts';
import { profileKey, useProfile } from '../profile-queries.ts';
import { ProfileConflict } from './profile-conflict.tsx';
import { patchOf, type ProfileValues, profileSchema, valuesOf } from './profile-values.ts';

/** The profile, to be read and changed. */
export function ProfileSection() {
  const profile = useProfile();
  if (profile.isError) return <FailureNotice error={profile.error} retry={profile.refetch} />;
  if (!profile.data) return <Skeleton className="h-80" />;
  return <ProfileForm me={profile.data} />;
}

function ProfileForm({ me }: { readonly me: Me }) {
  const { profileForm: words } = accountMessages.use();
  const queries = useQueryClient();
  const [base, setBase] = useState(me);
  const form = useForm({ defaultValues: valuesOf(me), resolver: zodResolver(profileSchema) });
  const { isDirty } = form.formState;
  // What is typed stays with the profile it was typed over, so that a change elsewhere is found out and not undone.
  if (me !== base && !isDirty) setBase(me);
  useEffect(() => form.reset(valuesOf(base)), [form, base]);
  const save = useSave(setBase);
  const submit = form.handleSubmit((wanted) => save.mutate({ wanted, over: base }));
  const conflict = save.error !== null && isShopError(save.error, 'precondition_failed');
  return (
    <form noValidate className="max-w-lg space-y-5" onSubmit={(event) => void submit(event).catch(() => undefined)}>
      <ProfileFields form={form} me={me} />
      {conflict && (
        <ProfileConflict
          mine={form.getValues()}
          onKeepMine={(theirs) => save.mutate({ wanted: profileSchema.parse(form.getValues()), over: theirs })}
          onTakeTheirs={(theirs) => {
            queries.setQueryData(profileKey(theirs.uid), theirs);
            form.reset(valuesOf(theirs));
            save.reset();
          }}
        />
      )}
      {save.isError && !conflict && <FailureNotice error={save.error} />}
      <Button type="submit" busy={save.isPending}>
        {words.submit}
      </Button>
    </form>
  );
}

type Form = UseFormReturn<ProfileValues, unknown, Save['wanted']>;

function ProfileFields({ form, me }: { readonly form: Form; readonly me: Me }) {
  const { profileForm: words } = accountMessages.use();
  const { errors } = form.formState;
  const bound = (field: 'displayName' | 'phone') => ({
    label: words[field],
    error: errors[field] ? words.wrong[field] : undefined,
    ...form.register(field),
  });
  return (
    <>
      <TextField autoComplete="name" maxLength={120} {...bound('displayName')} />
      <EmailRow me={me} />
      <TextField type="tel" autoComplete="tel" hint={words.phoneHint} {...bound('phone')} />
      <SelectField label={words.locale} {...form.register('locale')}>
        <option value="">{words.localeNone}</option>
        {Object.entries(LANGUAGES).map(([id, name]) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function EmailRow({ me }: { readonly me: Me }) {
  const { profileForm: words } = accountMessages.use();
  return (
    <div>
      <p className="text-[13px] font-medium">{words.email}</p>
      <p className="pt-1 text-muted">
        {me.email} {!me.emailVerified && `(${words.notVerified})`}
      </p>
    </div>
  );
}

type Save = { readonly wanted: ReturnType<typeof profileSchema.parse>; readonly over: Me };

function useSave(onSaved: (saved: Me) => void) {
  const { profileForm: words } = accountMessages.use();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ wanted, over }: Save): Promise<Me> => {
      const patch = patchOf(wanted, over);
      return patch ? shop.account.updateProfile(patch, over.version) : over;
    },
    onSuccess: (saved) => {
      queries.setQueryData(profileKey(saved.uid), saved);
      onSaved(saved);
      tell(words.saved);
    },
  });
}
