import * as fc from 'fast-check';
import * as z from 'zod/mini';

interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Values of the shape that a schema wants: most are taken, some are refused by a rule that JSON Schema does not say. */
export function arbitraryOf(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  return of(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema, 0);
}

function of(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => of(choice, depth + 1)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (depth > 6) return fc.constant(null);
  return (BY_TYPE[schema.type ?? ''] ?? anything)(schema, depth);
}

const BY_TYPE: Readonly<Record<string, (schema: JsonSchema, depth: number) => fc.Arbitrary<unknown>>> = {
  object: objectOf,
  array: ({ items = {}, minItems = 0 }, depth) =>
    fc.array(of(items, depth + 1), { minLength: Math.min(minItems, 3), maxLength: 3 }),
  integer: numbersOf,
  number: numbersOf,
  boolean: () => fc.boolean(),
  string: textOf,
};

function anything(): fc.Arbitrary<unknown> {
  return fc.jsonValue({ maxDepth: 2 });
}

function objectOf(
  { properties = {}, required = [], additionalProperties, propertyNames }: JsonSchema,
  depth: number,
): fc.Arbitrary<unknown> {
  const known = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, of(schema, depth + 1)]));
  const record = fc.record(known, { requiredKeys: required.filter((name) => name in known) });
  if (typeof additionalProperties !== 'object') return record;
  const names = propertyNames ? textOf(propertyNames) : fc.string({ minLength: 1, maxLength: 12 });
  return fc.dictionary(names as fc.Arbitrary<string>, of(additionalProperties, depth + 1), { maxKeys: 3 });
}

function numbersOf({ minimum, maximum }: JsonSchema): fc.Arbitrary<unknown> {
  const min = Math.max(Math.ceil(minimum ?? -1_000), Number.MIN_SAFE_INTEGER);
  const max = Math.min(Math.floor(maximum ?? 1_000_000), Number.MAX_SAFE_INTEGER);
  return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max));
}

function textOf({ pattern, format, minLength = 0, maxLength = 40 }: JsonSchema): fc.Arbitrary<unknown> {
  if (format === 'date-time')
    return fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString());
  if (format === 'email') return fc.constantFrom('ada@example.com', 'bob@example.org');
  const plain = fc.string({
    minLength: Math.min(minLength, 40),
    maxLength: Math.max(minLength, Math.min(maxLength, 60)),
    unit: 'grapheme',
  });
  if (pattern === undefined) return plain;
  try {
    return fc.oneof({ arbitrary: fc.stringMatching(new RegExp(pattern)), weight: 9 }, { arbitrary: plain, weight: 1 });
  } catch {
    return plain;
  }
}
