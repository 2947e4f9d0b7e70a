/** The JSON in a Pub/Sub message's data, which is base64; undefined when it is none. */
export function messageJson(data: string): unknown {
  try {
    return JSON.parse(Buffer.from(data, 'base64').toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
