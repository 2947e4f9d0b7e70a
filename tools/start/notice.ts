import type { Ports } from '../emulators/config.ts';

/** What the notice names. */
export interface NoticeFacts {
  readonly ports: Ports;
  readonly projectId: string;
  readonly sandboxUrl: string;
  readonly seconds: number;
  /** Sample accounts, if the sample shop has told any. */
  readonly accounts: ReadonlyArray<{ readonly email: string; readonly password: string; readonly role: string }>;
}

/** What `npm start` prints when the shop is ready: where everything is, who may sign in, and how to sell something. */
export function readyNotice({ ports, projectId, sandboxUrl, seconds, accounts }: NoticeFacts): string {
  const rows: ReadonlyArray<readonly [string, string]> = [
    ['shop (catalogue, API)', `http://127.0.0.1:${ports.hosting}`],
    ['sandbox payments', sandboxUrl],
    ['Firestore', `127.0.0.1:${ports.firestore}`],
    ['Auth', `127.0.0.1:${ports.auth}`],
    ['Functions', `127.0.0.1:${ports.functions}/${projectId}/us-central1`],
    ['Pub/Sub', `127.0.0.1:${ports.pubsub}`],
  ];
  const people = accounts.map(({ email, password, role }) => [role, `${email}  ${password}`] as const);

  return [
    '',
    `The shop is open, ${seconds} s after the start.`,
    '',
    ...table(rows),
    ...(people.length > 0 ? ['', 'Sample accounts', ...table(people)] : []),
    '',
    'Sell something, in another terminal:   npm run sale',
    'Ctrl-C closes the shop and keeps its data; npm start -- --fresh begins anew.',
    '',
  ].join('\n');
}

function table(rows: ReadonlyArray<readonly [string, string]>): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
}
