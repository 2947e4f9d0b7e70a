import { availableParallelism, arch, totalmem } from 'node:os';
import { CATEGORIES, LIGHTHOUSE_VERSION, type Audit } from './audit.ts';
import { SLOWDOWN } from './interactions.ts';
import { median } from './median.ts';

/** Everything that was measured: each page's audits and paints, each interaction's latencies, one for every run. */
export interface Measured {
  readonly pages: readonly { readonly name: string; readonly audits: readonly Audit[]; readonly lcpMs: readonly number[] }[];
  readonly interactions: readonly { readonly name: string; readonly ms: readonly number[] }[];
}

/** When, with what and how often it was measured. */
export interface Circumstances {
  readonly at: Date;
  readonly runs: number;
  /** The greatest load of the machine while it was measured: how many processes wanted a processor at once. */
  readonly load: number;
  readonly chromium: string;
}

/** The class of this machine, without anything that would name it. */
export function machineClass(): string {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return `${availableParallelism()} processors (${arch()}), ${gigabytes} GB, Node ${process.versions.node}`;
}

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const head = (...cells: readonly string[]) => [row(...cells), row(...cells.map(() => '---'))];
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/** The page docs/performance.md. */
export function performancePage(measured: Measured, { at, runs, load, chromium }: Circumstances): string {
  return [
    '# How fast the pages are',
    '',
    `Measured on ${at.toISOString().slice(0, 10)} on ${machineClass()}, with Chromium ${chromium} and Lighthouse ${LIGHTHOUSE_VERSION}: the built pages of \`npm start\`,`,
    `served by the emulators. This page is written by the bench; every figure is the median of ${runs} runs.`,
    `The load of the machine rose to ${load.toFixed(1)} meanwhile: what is above two for each processor is other work, which slows the pages down as well. Measure when nothing else runs.`,
    '',
    '```sh',
    'npm start                       # in one terminal; it builds the pages',
    'npx node bench/lighthouse.ts    # in another, about six minutes; SHOP_URL names a shop elsewhere',
    '```',
    '',
    ...lighthousePart(measured),
    '',
    ...slowPart(measured),
    '',
    ...MEANING,
    '',
  ].join('\n');
}

function lighthousePart({ pages }: Measured): string[] {
  const each = (pick: (audit: Audit) => number, audits: readonly Audit[]) => median(audits.map(pick));
  return [
    '## Lighthouse',
    '',
    'A phone of the middle class on a slow mobile network (Lighthouse’s own simulation: 4x slower processor, 1.6 Mbit/s, 150 ms to the server), on a first visit.',
    '',
    ...head('page', 'performance', 'accessibility', 'best practices', 'SEO'),
    ...pages.map(({ name, audits }) =>
      row(name, ...CATEGORIES.map((category) => each(({ scores }) => scores[category], audits))),
    ),
    '',
    ...head('page', 'first paint', 'largest paint', 'blocked', 'layout shift', 'transferred'),
    ...pages.map(({ name, audits }) =>
      row(
        name,
        seconds(each(({ measures }) => measures.fcpMs, audits)),
        seconds(each(({ measures }) => measures.lcpMs, audits)),
        `${Math.round(each(({ measures }) => measures.tbtMs, audits))} ms`,
        each(({ measures }) => measures.cls, audits).toFixed(3),
        `${Math.round(each(({ measures }) => measures.bytes, audits) / 1024)} kB`,
      ),
    ),
  ];
}

function slowPart({ pages, interactions }: Measured): string[] {
  return [
    `## With a processor ${SLOWDOWN}x slower`,
    '',
    'No simulation here: the browser itself is slowed down, the network is not.',
    '',
    ...head('page', 'largest paint'),
    ...pages.map(({ name, lcpMs }) => row(name, seconds(median(lcpMs)))),
    '',
    ...head('interaction', 'until the next paint'),
    ...interactions.map(({ name, ms }) => row(name, `${median(ms)} ms`)),
  ];
}

const MEANING = [
  '## What the figures mean',
  '',
  '- **Largest paint** (LCP) is when the largest picture or text of the first screen stood there; up to 2.5 s is good. **Blocked** is how long, in total, the page could not',
  '  have answered an input while it loaded; up to 200 ms is good. **Layout shift** is how much of what stood there moved; up to 0.1 is good.',
  '- **Until the next paint** is what Interaction to Next Paint is made of: from a tap or key until the screen shows something of it; up to 200 ms is good. Browsers tell it in steps',
  '  of 8 ms; 16 ms is the least that is told. For a search it is the slowest of its key strokes.',
  '- Emulators are slower than production where functions answer, and faster where there would be a network: the simulation adds the network, nothing takes the emulators’ time away.',
  '  They cache nothing, so every published file comes from a function; in production a CDN has it.',
  '- The checkout holds a cart with one product, so the Firebase SDKs are part of what it transfers; on the other pages they are, too, after the first paint.',
  '- Accessibility is what Lighthouse finds by itself, on one state of a page; the browser tests run axe-core on many more.',
];
