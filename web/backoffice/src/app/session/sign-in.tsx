import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { Person } from '../../../../../sdk/account/person.ts';
import { Button } from '../../../../design/controls/button.tsx';
import { TextField } from '../../../../design/controls/field.tsx';
import { Notice } from '../../../../design/signs/notice.tsx';
import { account } from './shop.ts';
import { whySignInFailed } from './why-sign-in-failed.ts';

/** The door of the back office. */
export function SignIn() {
  return (
    <Door title="Back office">
      <SignInForm />
    </Door>
  );
}

/** Tells somebody who is signed in and does not work here that this is the wrong door. */
export function NotStaff({ person }: { readonly person: Person }) {
  return (
    <Door title="This is the shop’s back office">
      <p className="text-muted">
        {person.email === undefined ? 'You are signed in as a customer.' : `You are signed in as ${person.email}, a customer.`}{' '}
        The back office is for people who work here. If you should have access, ask an owner of the shop to give you a role.
      </p>
      <div className="flex flex-wrap gap-3">
        <a className="font-medium text-accent underline underline-offset-4" href="/">
          To the shop
        </a>
        <button
          type="button"
          className="font-medium text-accent underline underline-offset-4"
          onClick={() => {
            account.signOut().catch(() => undefined);
          }}
        >
          Sign in as somebody else
        </button>
      </div>
    </Door>
  );
}

function Door({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Cartwright`;
  }, [title]);
  return (
    <main className="grid min-h-dvh place-items-center px-5 py-12">
      <div className="flex w-full max-w-sm flex-col gap-6">
        <header>
          <p className="display text-xl text-accent">Cartwright</p>
          <h1 className="display pt-1 text-4xl">{title}</h1>
        </header>
        {children}
      </div>
    </main>
  );
}

type Said = { readonly email?: string; readonly password?: string; readonly form?: string };

function SignInForm() {
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>({});
  const signIn = async (email: string, password: string) => {
    setBusy(true);
    setSaid({});
    try {
      await account.signIn({ email, password });
    } catch (error) {
      setSaid({ form: whySignInFailed(error) });
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [email, password] = [textOf(fields, 'email').trim(), textOf(fields, 'password')];
    const missing = missingIn(email, password);
    setSaid(missing);
    const first = missing.email === undefined ? missing.password && 'password' : 'email';
    if (first !== undefined) form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
    else signIn(email, password).catch(() => undefined);
  };
  return (
    <form ref={form} noValidate className="flex flex-col gap-4" onSubmit={submit}>
      {said.form !== undefined && <Notice tone="danger">{said.form}</Notice>}
      <TextField name="email" type="email" label="E-mail address" autoComplete="username" error={said.email} />
      <TextField name="password" type="password" label="Password" autoComplete="current-password" error={said.password} />
      <Button type="submit" size="lg" busy={busy}>
        Sign in
      </Button>
    </form>
  );
}

function textOf(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}

function missingIn(email: string, password: string): Said {
  return {
    ...(email.includes('@') ? {} : { email: 'Enter the e-mail address of your account.' }),
    ...(password === '' ? { password: 'Enter your password.' } : {}),
  };
}
