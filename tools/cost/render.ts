import {
  ASSUMED,
  deliveriesOfOneOrder,
  idleBill,
  manifestReads,
  ordersBill,
  runsOfOneOrder,
  ticksOfAMonth,
  viewsBill,
} from './bills.ts';
import type { Cost, Section } from './cost.ts';
import { subscribers, tickMinutes } from './manifests.ts';
import { dollarsOf, firestoreLines, type Line, PRICES, totalOf } from './prices.ts';
import { costOfOneOrder, oneOrder } from './use-cases/one-order.ts';
import { sale } from './use-cases/sale.ts';
import { sections } from './use-cases/sections.ts';
import { timers } from './use-cases/timers.ts';

const count = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 0 });
const dollars = (value: number) => `$${value.toFixed(value < 0.01 ? 4 : 2)}`;
const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]) =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

/** The text of docs/cost.md. */
export function renderCost(): string {
  const parts = [INTRODUCTION, ...Object.values(sections).map(sectionOf), orders(), views(), idle(), OUTSIDE];
  return `${parts.join('\n\n')}\n`;
}

const INTRODUCTION = `# What it costs

Every function says what it read, wrote and deleted in Firestore: an answer in the header \`Cartwright-Cost\`, everything else in its log line (demo projects
only; \`functions/kit/store/meter.ts\` counts where requests leave the process, whatever code made them). The numbers of this page are exact, and each is
held by a test: one read more and the test named under its table fails.

\`npm run cost\` prints this page, \`UPDATE_GOLDEN=1 npm test -- test/golden/cost\` writes it, and \`npm test\` compares it with the tables in
\`tools/cost/use-cases\`. A document that is asked for and not there is a read, and so is a query that finds nothing. An attempt that lost a race reads again.`;

function sectionOf({ title, test, useCases }: Section): string {
  const rows = Object.entries(useCases).map(([name, { cost, spentOn }]) => row(name, ...figures(cost), spentOn));
  return `## ${title}\n\n${table(['', 'reads', 'writes', 'deletes', 'for'], rows)}\n\nHeld by \`npm test -- ${test}\`.`;
}

function figures({ reads, writes, deletes }: Cost): number[] {
  return [reads, writes, deletes];
}

function orders(): string {
  const parts = oneOrder.map(({ count: often, useCase }) => row(useCase, often, ...figures(sale.useCases[useCase].cost)));
  const one = costOfOneOrder();
  const firestore = ordersBill(1_000).slice(0, firestoreLines(one).length);
  return `## 1,000 orders of three lines

One order, from its quote until it is paid, by a customer whose first it is:

${table(['', 'times', 'reads', 'writes', 'deletes'], [...parts, row('**together**', '', ...figures(one))])}

\`npm test -- test/services/cost/sale\` sells one and adds up what all functions say: no more and no less.
Beside it stand what the shopper's client writes and reads itself (the cart with three lines, and listening to cart and order: ${ASSUMED.client.reads} reads and ${ASSUMED.client.writes} writes)
and two entries that a TTL deletes when they have served their time.

${billOf(ordersBill(1_000))}

Firestore is ${dollars(totalOf(firestore))} of it. Assumed: ${runsOfOneOrder()} runs of a function an order (${deliveriesOfOneOrder()} of them deliveries of its five events to whoever hears of their topic), each keeping an instance of
1 vCPU and 512 MiB busy for ${ASSUMED.orderRunMs} ms and sharing it with nobody; ${ASSUMED.logBytes} bytes of log a run. The provider's fee for moving the money is not in it.`;
}

function views(): string {
  return `## 100,000 page views

Browsing reads no document (\`npm test -- test/services/cost/catalogue\`): what is published are files that the CDN keeps, and what it passes on is answered out
of an instance's memory. An instance looks every 5 seconds which release is shown, as long as somebody asks: ${count(manifestReads())} reads at the very most by ${ASSUMED.instances} instances in ${ASSUMED.days} days.

${billOf(viewsBill(100_000))}

Assumed: ${ASSUMED.requestsPerView} requests a view, ${ASSUMED.missesOfHundred} of 100 passed on by the CDN and answered in ${ASSUMED.pageRunMs} ms with one read at most, ${count(ASSUMED.bytesPerView)} bytes a view over the wire.`;
}

function idle(): string {
  const services = subscribers('clock').length;
  return `## A month in which nobody comes

One clock ticks ${count(ticksOfAMonth())} times, every ${tickMinutes()} minutes, and ${services} services ask whether there is something to do: ${Object.keys(timers.useCases).length} sweeps, as the table above has them
(\`npm test -- test/services/cost/timers\`). Who has nothing to do for an hour or a day remembers that and asks nobody.

${billOf(idleBill())}

Assumed: ${ASSUMED.timerRunMs} ms a run, one line of log a sweep. All but the key lies within the free allowances of a project (50,000 reads and 20,000 writes a day, 2 million runs and 180,000 vCPU-seconds a month,
10 GiB of messages, 50 GiB of logs) and of a billing account (three Cloud Scheduler jobs), so such a month costs ${dollars(dollarsOf(['keyVersions', 1]))}: what Cloud KMS asks for keeping a key. Each version of the key costs as much
again; a key that is rotated every 90 days has four more after a year.`;
}

function billOf(lines: readonly Line[]): string {
  const rows = lines
    .filter(([, amount]) => amount > 0)
    .map(([unit, amount]) => row(PRICES[unit].unit, count(amount), priceOf(unit), dollars(dollarsOf([unit, amount]))));
  return table(
    ['', 'how many', 'list price, us-central1', ''],
    [...rows, row('**together**', '', '', `**${dollars(totalOf(lines))}**`)],
  );
}

function priceOf(unit: Line[0]): string {
  const { dollars: price, per } = PRICES[unit];
  const named = new Map([
    [1, ''],
    [2 ** 30, ' a GiB'],
    [2 ** 40, ' a TiB'],
    [10 ** 9, ' a GB'],
  ]);
  return `$${price}${named.get(per) ?? ` per ${count(per)}`}`;
}

const OUTSIDE = `## Not in here

- Storage, network between regions, backups, and the index entries that a write makes (Firestore does not bill them one by one; \`firestore.indexes.json\` keeps them few).
- Reads of the back office through the client SDK, and of the one look-up in \`firestore.rules\` (the history of an order, one read).
- A release reads the whole catalogue when something in it has changed: every product on sale, every category, market and availability. Changes of five seconds go into one
  release, and the sweep within five minutes looks once more at what was changed in the minute before it (at everything from 20 products on), so a day of editing 1,000 products
  costs what its releases do, not what its changes do.
- Contention: buyers who fight over one SKU read again for each attempt they lose.`;
