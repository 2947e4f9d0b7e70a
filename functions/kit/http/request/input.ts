import * as z from 'zod/mini';
import type { EndpointBase } from '../../../../contracts/endpoint.ts';
import { type FieldError, Rejection } from '../../../../contracts/rejection.ts';
import { checkContentType, jsonOf, readBody, textOf } from './body.ts';
import { type Part, parsePart, pointerTo } from './field-errors.ts';
import { complaintOfParameter, firstUnsafe } from './guard.ts';

/** The parts of a request as the endpoint's schemas read them, and the body's text where the endpoint wants it. */
export type Input = {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly raw: string;
};

const NOTHING = z.strictObject({});
const JSON_ONLY = ['application/json'];

/** Reads and parses a request; every invalid field of every part is named in one Rejection `invalid_input`. */
export async function readInput(
  endpoint: EndpointBase,
  request: Request,
  params: Readonly<Record<string, string>>,
  maxBytes: number,
): Promise<Input> {
  const text = await bodyText(endpoint, request, maxBytes);
  const errors: FieldError[] = [];
  const take = (part: Part, schema: z.ZodMiniType | undefined, value: unknown): unknown => {
    const unsafe = firstUnsafe(value, [part]);
    const result = unsafe ? { errors: [unsafe] } : parsePart(part, schema ?? NOTHING, value);
    if ('value' in result) return schema ? result.value : undefined;
    errors.push(...result.errors);
    return undefined;
  };

  errors.push(...oddParameters(params));
  const input = {
    params: errors.length > 0 ? undefined : take('params', endpoint.params, params),
    query: takesAnyQuery(endpoint) ? undefined : take('query', endpoint.query, queryOf(request)),
    body: endpoint.rawBody ? undefined : takeBody(endpoint, text, take),
    raw: endpoint.rawBody || endpoint.access === 'provider' ? text : '',
  };

  if (errors.length === 0) return input;
  const fields = errors.map(({ pointer }) => pointer).join(', ');
  throw new Rejection('invalid_input', `Invalid: ${fields}.`, { errors });
}

/** A provider puts what it likes behind the question mark; its signature vouches for the body. */
function takesAnyQuery(endpoint: EndpointBase): boolean {
  return endpoint.access === 'provider' && !endpoint.query;
}

async function bodyText(endpoint: EndpointBase, request: Request, maxBytes: number): Promise<string> {
  if (endpoint.method === 'GET') return '';
  const bytes = await readBody(request, maxBytes);
  if (bytes.byteLength > 0 || request.headers.has('content-type')) {
    checkContentType(request.headers, endpoint.rawBody ?? JSON_ONLY);
  }
  return textOf(bytes);
}

type Take = (part: Part, schema: z.ZodMiniType | undefined, value: unknown) => unknown;

/** An endpoint without a body schema takes no body, or `{}`, which many clients send for none. */
function takeBody(endpoint: EndpointBase, text: string, take: Take): unknown {
  if (text === '') return endpoint.body ? take('body', endpoint.body, undefined) : undefined;
  return take('body', endpoint.body, jsonOf(text));
}

/** A name given once is a text, one given several times a list, as the schema may want either. */
function queryOf(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url);
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

function oddParameters(params: Readonly<Record<string, string>>): FieldError[] {
  return Object.entries(params).flatMap(([name, text]) => {
    const message = complaintOfParameter(text);
    return message === undefined ? [] : [{ pointer: pointerTo(['params', name]), message }];
  });
}
