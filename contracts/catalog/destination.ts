import * as z from 'zod/mini';
import { Country } from '../ids.ts';

/** The part of an ISO 3166-2 code behind the country (`CA` of `US-CA`). */
export const Region = z
  .string()
  .check(
    z.regex(/^[A-Z0-9]{1,3}$/, 'A region is the part of its ISO 3166-2 code behind the country, such as "CA" for California'),
  );
export type Region = z.infer<typeof Region>;

/** A region with its country, as ISO 3166-2 writes it (`US-CA`). */
export const RegionCode = z
  .string()
  .check(z.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'A region code is written as in ISO 3166-2, such as "US-CA"'));
export type RegionCode = z.infer<typeof RegionCode>;

/** Where an order goes: enough to know its tax and its shipping. */
export const Destination = z.strictObject({ country: Country, region: z.optional(Region) });
export type Destination = z.infer<typeof Destination>;
