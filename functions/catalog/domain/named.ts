/** What was decided of a document whose id staff chose: how it is now, and what to say of it. */
export type Named<T> = {
  readonly document: T;
  readonly events: readonly { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[];
};
