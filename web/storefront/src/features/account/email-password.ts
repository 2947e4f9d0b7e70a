import * as z from 'zod/mini';
import { Contact } from '../../../../../contracts/orders/endpoints.ts';

/** What the forms for signing in, signing up and resetting a password hold. */
export type EmailPasswordValues = { readonly email: string; readonly password: string; readonly displayName: string };

const values = z.transform((typed: EmailPasswordValues) => ({
  ...typed,
  email: typed.email.trim(),
  displayName: typed.displayName.trim(),
}));
const email = Contact.shape.email;

/** What each form asks for. An old password may be of any length; a new one has six characters at least, as Firebase has it. */
export const emailPasswordSchema = {
  signIn: z.pipe(values, z.object({ email, password: z.string().check(z.minLength(1)), displayName: z.string() })),
  signUp: z.pipe(
    values,
    z.object({ email, password: z.string().check(z.minLength(6)), displayName: z.string().check(z.maxLength(120)) }),
  ),
  reset: z.pipe(values, z.object({ email, password: z.string(), displayName: z.string() })),
};

/** The form that is open. */
export type Way = keyof typeof emailPasswordSchema;
