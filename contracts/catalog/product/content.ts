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

/** Where a picture is: an https address, or a path on the shop's own origin, such as `/media/mug.svg`. */
export const PictureUrl = z
  .string()
  .check(
    z.maxLength(2048),
    z.refine(isPictureUrl, 'A picture has an address that starts with https://, or a path such as /media/mug.svg'),
  );

function isPictureUrl(address: string): boolean {
  const { protocol, href } = URL.parse(address, 'own://shop') ?? {};
  if (protocol === 'https:') return address.startsWith('https://') && !/\s/.test(address);
  return protocol === 'own:' && /^\/[^/\\\s]/.test(address) && href === `own://shop${address}`;
}
