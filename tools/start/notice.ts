import { emulatorEnv, type Ports } from '../emulators/config.ts';
import { saleScript } from './sale-script.ts';
import type { SampleShop } from './sample-shop.ts';

/** What the notice names. */
export interface NoticeFacts {
  readonly ports: Ports;
  readonly projectId: string;
  readonly sandboxUrl: string;
  readonly seconds: number;
  /** Whether the shop stands where other tools look for one. */
  readonly atHome: boolean;
  readonly sample: SampleShop;
}

/** What `npm start` prints when the shop is ready: where everything is, who may sign in, and how to sell something. */
export function readyNotice(facts: NoticeFacts): string {
  const { ports, projectId, sandboxUrl, seconds, sample } = facts;
  const local = (port: number) => `http://127.0.0.1:${port}`;
  const rows: ReadonlyArray<readonly [string, string]> = [
    ['storefront', local(ports.hosting)],
    ['back office', `${local(ports.hosting)}/backoffice/`],
    ['sandbox payments', sandboxUrl],
    ['Auth', local(ports.auth)],
    ['Firestore', `127.0.0.1:${ports.firestore}`],
    ['Functions', `${local(ports.functions)}/${projectId}/us-central1`],
    ['Pub/Sub', `127.0.0.1:${ports.pubsub}`],
  ];

  return [
    '',
    `The shop is open, ${seconds} s after the start.`,
    '',
    ...table(rows),
    ...sampleLines(facts, sample),
    '',
    'A sale with the latency of each hop, in another terminal:',
    `  ${saleCommand(facts)}`,
    'Ctrl-C closes the shop and keeps its data; npm start -- --fresh begins anew.',
    '',
  ].join('\n');
}

function saleCommand({ ports, projectId, atHome }: NoticeFacts): string {
  if (atHome) return 'npm run sale';
  const led = emulatorEnv(['auth', 'firestore', 'pubsub'], ports, projectId);
  const variables = { ...led, SHOP_URL: `http://127.0.0.1:${ports.hosting}` };
  return [...Object.entries(variables).map(([name, value]) => `${name}=${value}`), 'npm run sale'].join(' ');
}

function sampleLines({ ports, projectId }: NoticeFacts, { accounts, sale }: SampleShop): string[] {
  const local = (port: number) => `http://127.0.0.1:${port}`;
  const at = {
    projectId,
    shop: local(ports.hosting),
    auth: local(ports.auth),
    firestore: local(ports.firestore),
  };
  const people = accounts.map(({ role, email, password }) => [role, `${email}  ${password}`] as const);
  return ['', 'Sample accounts', ...table(people), '', 'A sale to paste into another terminal', '', saleScript(at, sale)];
}

function table(rows: ReadonlyArray<readonly [string, string]>): string[] {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
}
