import * as z from 'zod/mini';
import { complaintOfPostalCode, complaintOfRegion } from './address-rules.ts';
import { Region } from './catalog/destination.ts';
import { Country, line } from './ids.ts';

/** A phone number in E.164, such as `+4930123456`. */
export const Phone = z
  .string()
  .check(
    z.regex(
      /^\+[1-9]\d{6,14}$/,
      'A phone number starts with "+" and its country code, and has digits only, such as "+4930123456"',
    ),
  );
export type Phone = z.infer<typeof Phone>;

/** A postal code as it is printed on a label: trimmed, upper case, at most 16 letters, digits, spaces and "-". */
export const PostalCode = z
  .string()
  .check(
    z.trim(),
    z.toUpperCase(),
    z.regex(/^[A-Z0-9](?:[A-Z0-9 -]{0,14}[A-Z0-9])?$/, 'A postal code has at most 16 letters, digits, spaces and "-"'),
  );
export type PostalCode = z.infer<typeof PostalCode>;

/**
 * Where a person can be sent something: lines as they are printed, `country` ISO 3166-1, `region` ISO 3166-2 without the country.
 * Postal code and region are held against the country's rules (address-rules.ts); personal data, so it is stored sealed.
 */
export const Address = z
  .strictObject({
    fullName: line(120),
    company: z.optional(line(120)),
    line1: line(120),
    line2: z.optional(line(120)),
    city: line(80),
    postalCode: z.optional(PostalCode),
    region: z.optional(Region),
    country: Country,
    phone: z.optional(Phone),
  })
  .check((context) => {
    const { country, postalCode, region } = context.value;
    const say = (field: 'postalCode' | 'region', message: string | undefined) => {
      if (message !== undefined) context.issues.push({ code: 'custom', input: context.value[field], path: [field], message });
    };
    say('postalCode', complaintOfPostalCode(country, postalCode));
    say('region', complaintOfRegion(country, region));
  });
export type Address = z.infer<typeof Address>;
