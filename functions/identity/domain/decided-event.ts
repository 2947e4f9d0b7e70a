/** An event that was decided and is not written yet: its versioned type and its data. */
export type DecidedEvent = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };
