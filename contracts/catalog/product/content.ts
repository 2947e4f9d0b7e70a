import * as z from 'zod/mini';
import { line, Locale } from '../../ids.ts';

/** Text of several lines in plain characters, up to `max`; it is shown as it is, never as HTML. */
export function text(max: number) {
  return z
    .string()
    .check(
      z.maxLength(max),
      z.regex(/^[^\p{Cc}]*(?:[\n\t][^\p{Cc}]*)*$/u, 'Text has no control characters but line breaks and tabs'),
    );
}

/** How long the description of a product may be, in characters and for each language. */
export const MAX_DESCRIPTION = 20_000;

/** What a product or category is called and said to be in one further language; what is missing is shown in the first language. */
export const Translation = z.strictObject({ title: z.optional(line(200)), description: z.optional(text(MAX_DESCRIPTION)) });
export type Translation = z.infer<typeof Translation>;

const translations = z._default(
  z.record(Locale, Translation).check(z.refine((all) => Object.keys(all).length <= 40, 'There are at most 40 translations')),
  {},
);

/** Title and description in the language they were first written in (`locale`), and in others. */
export const content = {
  locale: Locale,
  title: line(200),
  description: z._default(text(MAX_DESCRIPTION), ''),
  translations,
};

/** The web address of a picture: https alone. */
export const HttpsUrl = z.url({ protocol: /^https$/, error: 'A media address starts with https://' }).check(z.maxLength(2048));
