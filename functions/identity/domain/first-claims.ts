/** What is known of an account at the moment it is made. */
export type NewAccount = {
  readonly email?: string | undefined;
  readonly phoneNumber?: string | undefined;
  readonly providers: number;
};

/** The claims of a new account: everybody with a name or a provider is a customer from the first token on, and who has neither is a guest, without a claim. */
export function firstClaims(account: NewAccount): { readonly role: 'customer' } | undefined {
  const guest = account.email === undefined && account.phoneNumber === undefined && account.providers === 0;
  return guest ? undefined : { role: 'customer' };
}
