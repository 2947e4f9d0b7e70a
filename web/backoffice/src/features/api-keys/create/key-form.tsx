import { useRef } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { ApiKeyInput, NewApiKey } from '../../../../../../contracts/identity/api-key.ts';
import type { Permission } from '../../../../../../contracts/permissions.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { SelectField, TextField } from '../../../../../design/controls/field.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useApiKeyChanges } from '../api-key-queries.ts';
import { EXPIRY_CHOICES, expiryAfter } from '../expiry.ts';
import { ScopeChoice } from './scope-choice.tsx';

interface KeyFormProps {
  readonly onMade: (made: NewApiKey) => void;
  readonly onCancel: () => void;
}

/** What a key is to be called, how long it is good, and what it may do. */
export function KeyForm({ onMade, onCancel }: KeyFormProps) {
  const { form, submit, create } = useKeyForm(onMade);
  const { errors } = form.formState;
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        submit(event).catch(() => undefined);
      }}
    >
      <div className="grid gap-4 sm:grid-cols-[1fr_14rem]">
        <TextField
          label="Name"
          placeholder="ERP in the warehouse"
          autoComplete="off"
          maxLength={80}
          error={errors.name?.message}
          {...form.register('name', { validate: (name) => name.trim() !== '' || 'What uses it? Name it so that others know.' })}
        />
        <SelectField label="Good for" {...form.register('expiry')}>
          {EXPIRY_CHOICES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
      </div>
      <Controller
        control={form.control}
        name="scopes"
        rules={{ validate: (scopes) => scopes.length > 0 || 'Choose at least one thing that it may do.' }}
        render={({ field, fieldState }) => <ScopeChoice {...field} error={fieldState.error?.message} />}
      />
      {create.error !== null && <ErrorState error={create.error} compact />}
      <Buttons busy={create.isPending} onCancel={onCancel} />
    </form>
  );
}

function Buttons({ busy, onCancel }: { readonly busy: boolean; readonly onCancel: () => void }) {
  return (
    <div className="flex justify-end gap-2">
      <Button look="quiet" onClick={onCancel}>
        Not now
      </Button>
      <Button type="submit" busy={busy}>
        Make the key
      </Button>
    </div>
  );
}

function useKeyForm(onMade: KeyFormProps['onMade']) {
  const { create } = useApiKeyChanges();
  const idempotencyKeyOf = useIdempotencyKey();
  const form = useForm({ defaultValues: { name: '', expiry: '90', scopes: [] as Permission[] } });
  const submit = form.handleSubmit(({ name, expiry, scopes }) => {
    const days = EXPIRY_CHOICES.find(({ value }) => value === expiry)?.days;
    const idempotencyKey = idempotencyKeyOf(JSON.stringify([name, expiry, scopes]));
    const expiresAt = expiryAfter(days, idempotencyKey.since);
    const input: ApiKeyInput = { name: name.trim(), scopes, ...(expiresAt !== undefined && { expiresAt }) };
    create.mutate({ input, idempotencyKey: idempotencyKey.text }, { onSuccess: onMade });
  });
  return { form, submit, create };
}

// The same wish sent again carries the same key and the same end, so that a lost answer makes no second one.
function useIdempotencyKey() {
  const last = useRef<{ readonly wish: string; readonly text: string; readonly since: Date }>(undefined);
  return (wish: string) => {
    if (last.current?.wish !== wish) last.current = { wish, text: crypto.randomUUID(), since: new Date() };
    return last.current;
  };
}
