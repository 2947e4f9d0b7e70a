import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Rejection } from '../../../contracts/rejection.ts';
import { preflight } from './answer/cors.ts';
import { answerAtEdge, type EdgeOptions } from './edge.ts';

/** A file to be served: its bytes compressed by gzip, and what its headers say. */
export type ServedFile = {
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** A strong validator, with its quotes. */
  readonly etag: string;
  readonly cacheControl: string;
};

/** How files are served: `find` answers the one at a path, or undefined; `route` names in the log what kind of address it is. */
export type FilesOptions = EdgeOptions & {
  readonly route: string;
  readonly find: (path: string) => Promise<ServedFile | undefined>;
};

const METHODS = ['GET', 'HEAD', 'OPTIONS'];
const expand = promisify(gunzip);

/**
 * Serves files that anybody may read: GET and HEAD, 304 for a file the caller has, compressed where the caller takes gzip.
 * An unknown path answers 404 that no cache keeps, for there may be a file tomorrow.
 */
export function serveFiles(options: FilesOptions): (request: Request) => Promise<Response> {
  return (request) =>
    answerAtEdge(options, request, async (exchange) => {
      exchange.route = options.route;
      if (request.method === 'OPTIONS') return preflight(METHODS);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        throw new Rejection('method_not_allowed', `This address takes ${METHODS.join(', ')}.`, { allow: METHODS });
      }
      const file = await options.find(new URL(request.url).pathname);
      if (!file) throw new Rejection('not_found', 'There is no such file; read the manifest again.');
      return send(file, request);
    });
}

async function send(file: ServedFile, request: Request): Promise<Response> {
  const compressed = takesGzip(request.headers.get('accept-encoding'));
  const etag = compressed ? file.etag.replace(/"$/, '-gzip"') : file.etag;
  const headers = new Headers({ etag, 'cache-control': file.cacheControl, vary: 'accept-encoding' });
  if (hasIt(request.headers.get('if-none-match'), file.etag)) return new Response(null, { status: 304, headers });

  const body = compressed ? file.gzip : new Uint8Array(await expand(file.gzip));
  headers.set('content-type', file.contentType);
  headers.set('content-length', String(body.byteLength));
  if (compressed) headers.set('content-encoding', 'gzip');
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}

/** Tells whether a caller takes gzip: named or by "*", unless its weight is zero (RFC 9110). */
function takesGzip(accepted: string | null): boolean {
  const weights = new Map(
    (accepted ?? '').split(',').map((one) => {
      const [coding = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [coding, weight === undefined ? 1 : Number(weight)];
    }),
  );
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
}

/** Compares weakly, as If-None-Match wants it: both encodings of a file are the same to whoever has one. */
function hasIt(tags: string | null, etag: string): boolean {
  if (tags === null) return false;
  const plain = tags.split(',').map((tag) =>
    tag
      .trim()
      .replace(/^W\//, '')
      .replace(/-gzip"$/, '"'),
  );
  return plain.includes('*') || plain.includes(etag);
}
