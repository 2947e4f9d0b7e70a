import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';

/**
 * Takes HTTP requests before the runtime does. The runtime of Cloud Functions, and the emulator's, parse the body and decode the path before
 * the function is called: they answer malformed ones with a page of HTML, log the body, and hold up to 32 MiB of each in memory.
 * They pass over a request that seems to have no body, so its length is taken out of the headers that they look at (`rawHeaders` keep it);
 * and a path that cannot be decoded gets its percent signs escaped, so that it decodes to what was sent.
 */
export function takeRequestsRaw(): void {
  subscribe('http.server.request.start', (message) => {
    const request = typeof message === 'object' && message !== null && 'request' in message ? message.request : undefined;
    if (!(request instanceof IncomingMessage)) return;
    delete request.headers['content-length'];
    delete request.headers['transfer-encoding'];
    if (request.url?.includes('%')) request.url = decodable(request.url);
  });
}

/** The same address when its path can be decoded, otherwise with each percent sign of the path escaped. */
export function decodable(url: string): string {
  const [path = '', ...query] = url.split('?');
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?');
  }
}
