import * as z from 'zod/mini';
import { Me, ProfilePatch } from '../../../../../../contracts/identity/profile.ts';
import { toPhone } from '../../address/address-values.ts';

/** The profile as its form holds it; blank where nothing is said. */
export type ProfileValues = { readonly displayName: string; readonly phone: string; readonly locale: string };

/** What can be changed of a profile by its form, in the form's order. */
export const PROFILE_FIELDS = ['displayName', 'phone', 'locale'] as const;

/** The form of a profile as it is kept. */
export function valuesOf({
  displayName = '',
  phone = '',
  locale = '',
}: Pick<Me, (typeof PROFILE_FIELDS)[number]>): ProfileValues {
  return { displayName, phone, locale };
}

const { displayName, phone, locale } = Me.shape;
const Profile = z.object({ displayName, phone, locale });
type Profile = z.infer<typeof Profile>;

/** The form held against the contract; blank is nothing. */
export const profileSchema = z.pipe(
  z.transform(
    (values: ProfileValues): Profile => ({
      displayName: values.displayName.trim() || undefined,
      phone: toPhone(values.phone) || undefined,
      locale: values.locale || undefined,
    }),
  ),
  Profile,
);

/** What to change so that the profile says what the form does: what is blank is taken away. Undefined when nothing differs. */
export function patchOf(wanted: Profile, kept: Profile): ProfilePatch | undefined {
  const changes = PROFILE_FIELDS.filter((field) => wanted[field] !== kept[field]).map((field) => [field, wanted[field] ?? null]);
  return changes.length > 0 ? ProfilePatch.parse(Object.fromEntries(changes)) : undefined;
}
