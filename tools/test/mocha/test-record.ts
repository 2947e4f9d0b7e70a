import * as z from 'zod/mini';

/** One line of the record that the mocha reporter keeps: a result, the planned number of tests, or the end of the run. */
export const TestRecord = z.discriminatedUnion('type', [
  z.object({ type: z.literal('plan'), total: z.number() }),
  z.object({
    type: z.literal('test'),
    state: z.enum(['passed', 'failed', 'skipped']),
    title: z.string(),
    file: z.optional(z.string()),
    milliseconds: z.number(),
    error: z.optional(z.string()),
  }),
  z.object({ type: z.literal('end') }),
]);

/** See the schema. */
export type TestRecord = z.infer<typeof TestRecord>;

/** Reads a record file; a last line that was cut off in the middle of writing is left out. */
export function readRecords(text: string): TestRecord[] {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => TestRecord.parse(JSON.parse(line)));
}
