import { zodResolver } from '@hookform/resolvers/zod';
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Person } from '../../../../../sdk/account/person.ts';
import { Button, IconButton } from '../../../../design/controls/button.tsx';
import { TextField } from '../../../../design/controls/field.tsx';
import { Notice } from '../../../../design/signs/notice.tsx';
import { shop } from '../../app/shop/shop.ts';
import { type AuthRefusal, authRefusalOf } from './auth-refusal.ts';
import { type EmailPasswordValues, emailPasswordSchema, type Way } from './email-password.ts';
import { accountMessages } from './messages/account-messages.ts';

interface EmailPasswordFormProps {
  readonly way: Way;
  readonly onDone: (person: Person) => void;
  readonly onSent: (email: string) => void;
}

const BLANK: EmailPasswordValues = { email: '', password: '', displayName: '' };

/** One form for all three: what it asks for follows from the way. What Firebase refuses is said above its button. */
export function EmailPasswordForm({ way, onDone, onSent }: EmailPasswordFormProps) {
  const words = accountMessages.use();
  const form = useForm({ defaultValues: BLANK, resolver: zodResolver(emailPasswordSchema[way]) });
  const [refused, setRefused] = useState<AuthRefusal>();
  const submit = form.handleSubmit(async (values) => {
    setRefused(undefined);
    try {
      if (way === 'reset') await reset(values, onSent);
      else onDone(await enter(way, values));
    } catch (error) {
      setRefused(authRefusalOf(error));
    }
  });
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        // In a dialog over the checkout it stands, for React, inside that form, which would be sent along.
        event.stopPropagation();
        submit(event).catch(() => setRefused('unknown'));
      }}
    >
      {way === 'signUp' && <TextField label={words.name} autoComplete="name" maxLength={120} {...form.register('displayName')} />}
      <TextField
        label={words.email}
        type="email"
        autoComplete="username"
        error={complaint(form, 'email', words)}
        {...form.register('email')}
      />
      {way !== 'reset' && <PasswordField form={form} fresh={way === 'signUp'} />}
      {refused !== undefined && <Notice tone="danger">{words.refused[refused]}</Notice>}
      <Button type="submit" size="lg" className="w-full" busy={form.formState.isSubmitting}>
        {words[way].submit}
      </Button>
    </form>
  );
}

async function enter(way: Way, { email, password, displayName }: EmailPasswordValues): Promise<Person> {
  if (way === 'signIn') return shop.account.signIn({ email, password });
  return shop.account.signUp({ email, password, ...(displayName !== '' && { displayName }) });
}

async function reset({ email }: EmailPasswordValues, onSent: (email: string) => void): Promise<void> {
  try {
    await shop.account.sendPasswordReset(email);
  } catch (error) {
    // Whoever asks is not told whether there is such an account.
    if (authRefusalOf(error) !== 'wrongPassword') throw error;
  }
  onSent(email);
}

type Form = UseFormReturn<EmailPasswordValues, unknown, EmailPasswordValues>;

function complaint(form: Form, field: 'email' | 'password', words: ReturnType<typeof accountMessages.use>): string | undefined {
  if (!form.formState.errors[field]) return undefined;
  return form.getValues(field).trim() === '' ? words.missing[field] : words.wrong[field];
}

function PasswordField({ form, fresh }: { readonly form: Form; readonly fresh: boolean }) {
  const words = accountMessages.use();
  const [shown, setShown] = useState(false);
  return (
    <div className="relative">
      <TextField
        label={words.password}
        type={shown ? 'text' : 'password'}
        autoComplete={fresh ? 'new-password' : 'current-password'}
        className="pr-12"
        error={complaint(form, 'password', words)}
        {...(fresh && { hint: words.passwordHint })}
        {...form.register('password')}
      />
      <IconButton
        label={shown ? words.hidePassword : words.showPassword}
        size="sm"
        className="absolute top-[31px] right-1.5"
        onClick={() => setShown(!shown)}
      >
        {shown ? <EyeOff size={17} aria-hidden /> : <Eye size={17} aria-hidden />}
      </IconButton>
    </div>
  );
}
