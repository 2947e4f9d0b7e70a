import { appendFileSync } from 'node:fs';
import type { Duplex } from 'node:stream';
import type { Firestore } from 'firebase-admin/firestore';
import { currentContext, type Cost } from '../context.ts';
import { shapeOf, type Aggregations, type StructuredQuery } from './query-shape.ts';

type Reply = { found?: unknown; missing?: unknown; document?: unknown; result?: unknown };
type CommitRequest = { writes?: readonly { delete?: unknown }[] };
type QueryRequest = {
  structuredQuery?: StructuredQuery;
  structuredAggregationQuery?: { structuredQuery?: StructuredQuery; aggregations?: Aggregations };
};
type Transport = {
  request(method: string, request: CommitRequest, ...rest: unknown[]): Promise<unknown>;
  requestStream(method: string, bidirectional: boolean, request: QueryRequest, ...rest: unknown[]): Promise<Duplex>;
};

const recorded = new Set<string>();

function record(request: QueryRequest): void {
  const file = process.env['CARTWRIGHT_QUERY_LOG'];
  const { structuredQuery, aggregations } = request.structuredAggregationQuery ?? {};
  const query = request.structuredQuery ?? structuredQuery;
  if (!file || !query) return;
  const line = JSON.stringify(shapeOf(query, aggregations));
  if (recorded.has(line)) return;
  recorded.add(line);
  appendFileSync(file, `${line}\n`);
}

function countReads(stream: Duplex, cost: Cost, minimum: number): Duplex {
  const emit = stream.emit.bind(stream);
  let counted = 0;
  stream.emit = (event: string | symbol, ...values: unknown[]): boolean => {
    const reply = values[0] as Reply | undefined;
    if (event === 'data' && reply && (reply.found || reply.missing || reply.document || reply.result)) counted += 1;
    if (event === 'end') cost.reads += Math.max(minimum, counted);
    return emit(event, ...values);
  };
  return stream;
}

/**
 * Counts what Firestore bills (documents read, written, deleted) where requests leave the process, whatever code made them, into the present context;
 * and records the shape of each query to the file named by CARTWRIGHT_QUERY_LOG. For demo projects only: it leans on the client's inner methods.
 */
export function meter(db: Firestore): Firestore {
  const transport = db as unknown as Transport;
  const request = transport.request.bind(transport);
  const requestStream = transport.requestStream.bind(transport);
  transport.request = async (method, body, ...rest) => {
    const answer = await request(method, body, ...rest);
    const cost = currentContext()?.cost;
    if (method === 'commit' && cost) for (const write of body.writes ?? []) cost[write.delete ? 'deletes' : 'writes'] += 1;
    return answer;
  };
  transport.requestStream = async (method, bidirectional, body, ...rest) => {
    record(body);
    const stream = await requestStream(method, bidirectional, body, ...rest);
    const cost = currentContext()?.cost;
    return cost && method !== 'listen' ? countReads(stream, cost, method === 'runQuery' ? 1 : 0) : stream;
  };
  return db;
}
