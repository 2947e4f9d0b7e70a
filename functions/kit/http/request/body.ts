import { Rejection } from '../../../../contracts/rejection.ts';

/** How large a body may be, in bytes. */
export const MAX_BODY_BYTES = 1_048_576;

/** Reads a body and gives up as soon as it is too large, whatever its Content-Length says; Rejection `payload_too_large`. */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(brokenOff);
    if (done) return Buffer.concat(chunks, size);
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      throw new Rejection('payload_too_large', `The body has more than ${maxBytes} bytes.`, { maxBytes });
    }
    chunks.push(value);
  }
}

function brokenOff(): never {
  throw new Rejection('malformed_json', 'The body broke off before its end.');
}

/** The text of a body; bytes that are not UTF-8 are refused with `malformed_json`, and a byte order mark stays for the signature's sake. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Rejection('malformed_json', 'The body is not UTF-8 text.');
  }
}

/** The value of a JSON text; Rejection `malformed_json` says where it goes wrong. */
export function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    const where = error instanceof SyntaxError ? error.message.slice(0, 200) : 'unreadable';
    throw new Rejection('malformed_json', `The body is not JSON: ${where}.`);
  }
}

/** Refuses a body of another content type or of a compressed one with Rejection `unsupported_media_type`; parameters but charset=utf-8 are ignored. */
export function checkContentType(headers: Headers, accepted: readonly string[]): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='));
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (!accepted.includes(type.trim())) {
    throw new Rejection('unsupported_media_type', `Send the body as ${accepted.join(' or ')}.`, { accepted });
  }
  if (charset !== undefined && !/^charset="?utf-8"?$/.test(charset)) {
    throw new Rejection('unsupported_media_type', 'Send the body in UTF-8.', { accepted });
  }
  if (encoding.toLowerCase() !== 'identity') {
    throw new Rejection('unsupported_media_type', 'Send the body without Content-Encoding.', { accepted });
  }
}
