import * as z from 'zod/mini';
import { Refusal } from '../refusal.ts';

/** Reads an input by its schema, or refuses it with one fault a field. */
export function read<S extends z.ZodMiniType>(schema: S, input: unknown): z.infer<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Refusal(
    422,
    'invalid_input',
    'The request is not as the API reference says.',
    parsed.error.issues.map(({ path, message }) => ({ field: path.map(String).join('.'), message })),
  );
}

const Amount = z.int().check(z.minimum(1), z.maximum(1_000_000_000_000));
const WebAddress = z.url({ protocol: /^https?$/ }).check(z.maxLength(2000));
const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

export const NewPayment = z.strictObject({
  amountMinor: Amount,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'A currency is its ISO 4217 code, such as EUR')),
  reference: text(200),
  captureMode: z._default(z.enum(['automatic', 'manual']), 'automatic'),
  returnUrl: WebAddress,
  cancelUrl: z.optional(WebAddress),
  webhookUrl: WebAddress,
  customerEmail: z.optional(z.email()),
  expiresAt: z.optional(z.iso.datetime({ offset: true })),
});

export const Capture = z.strictObject({ amountMinor: z.optional(Amount) });
export const Nothing = z.strictObject({});
export const NewRefund = z.strictObject({
  amountMinor: Amount,
  reason: z._default(text(500), 'requested'),
  reference: z.optional(text(200)),
});
export const Pay = z.strictObject({
  card: z.strictObject({ number: text(40), expiry: z.string(), cvc: z.string() }),
});
export const ChallengeAnswer = z.strictObject({ outcome: z.enum(['approve', 'fail']) });
export const Settlement = z.strictObject({ outcome: z.enum(['succeeded', 'failed']) });

const Limit = z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000)), 100);
const filter = z.optional(z.string());

export const PaymentFilter = z.object({ reference: filter, status: filter, limit: Limit });
export const EventFilter = z.object({ after: filter, paymentId: filter, limit: Limit });
export const DeliveryFilter = z.object({ eventId: filter, paymentId: filter, status: filter, limit: Limit });

const upTo = (max: number) => z.int().check(z.minimum(0), z.maximum(max));

export const Control = z.partial(
  z.strictObject({
    duplicates: upTo(20),
    shuffle: z.boolean(),
    delayMs: upTo(60_000),
    holdWebhooks: z.boolean(),
    dropNextResponses: upTo(1000),
    failNext: z.nullable(
      z.strictObject({
        status: z.int().check(z.minimum(400), z.maximum(599)),
        count: upTo(1000),
        match: z._default(z.string(), ''),
      }),
    ),
    settleAfterMs: z.nullable(upTo(86_400_000)),
  }),
);

export const Rotation = z.strictObject({
  secret: z.optional(z.string().check(z.minLength(16), z.maxLength(200))),
  overlapSeconds: z._default(upTo(31 * 86_400), 86_400),
});
