import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { ToolFailure } from '../../tools/failure.ts';
import { root } from '../../tools/root.ts';

/** The Lighthouse that audits; it comes with over a hundred packages that nothing else needs, so it is no dependency. */
export const LIGHTHOUSE_VERSION = '13.5.0';
const home = join(root, '.cartwright', 'bench');
const installed = join(home, 'node_modules', 'lighthouse');

/** What Lighthouse scores, by its own names. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const Score = z.object({ score: z.nullable(z.number()) });
const Measure = z.object({ numericValue: z.number() });
const Report = z.object({
  lhr: z.object({
    runtimeError: z.optional(z.object({ code: z.string(), message: z.string() })),
    categories: z.object({
      performance: Score,
      accessibility: Score,
      'best-practices': Score,
      seo: Score,
    }),
    audits: z.record(
      z.string(),
      z.looseObject({ id: z.string(), title: z.string(), score: z.nullable(z.number()), displayValue: z.optional(z.string()) }),
    ),
  }),
});

/** One audit of one page: scores from 0 to 100, the measures of a simulated slow phone, and what cost points. */
export interface Audit {
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  readonly measures: Readonly<Record<'fcpMs' | 'lcpMs' | 'tbtMs' | 'cls' | 'bytes', number>>;
  readonly faults: readonly string[];
}

type Lighthouse = (url: string, flags: object) => Promise<unknown>;
const Module = z.object({ default: z.custom<Lighthouse>((value) => typeof value === 'function') });
const Manifest = z.object({ version: z.string() });

/** Installs Lighthouse unless it is there, and answers what audits the page at an address with the Chromium behind a port. */
export async function openLighthouse(port: number): Promise<(url: string) => Promise<Audit>> {
  await install();
  const { default: lighthouse } = Module.parse(await import(pathToFileURL(join(installed, 'core', 'index.js')).href));
  return async (url) => {
    // The storage of the shop stays, since the cart lies there; caches and service workers go, so each visit is a first one.
    const flags = { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES, disableFullPageScreenshot: true };
    return auditOf(Report.parse(await lighthouse(url, flags)));
  };
}

async function install(): Promise<void> {
  if (isInstalled()) return;
  console.log(`Installing Lighthouse ${LIGHTHOUSE_VERSION} into .cartwright/bench, for this bench alone.`);
  await mkdir(home, { recursive: true });
  const args = ['install', '--prefix', home, '--no-audit', '--no-fund', '--loglevel=error', `lighthouse@${LIGHTHOUSE_VERSION}`];
  await promisify(execFile)('npm', args, { shell: process.platform === 'win32' }).catch((error: unknown) => {
    throw new ToolFailure(`Lighthouse cannot be installed: ${String(error)}`, 'Is the npm registry within reach?');
  });
}

function isInstalled(): boolean {
  const manifest = join(installed, 'package.json');
  if (!existsSync(manifest)) return false;
  return Manifest.parse(JSON.parse(readFileSync(manifest, 'utf8'))).version === LIGHTHOUSE_VERSION;
}

function auditOf({ lhr }: z.infer<typeof Report>): Audit {
  if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.code}: ${lhr.runtimeError.message}`);
  const score = (category: (typeof CATEGORIES)[number]) => Math.round((lhr.categories[category].score ?? 0) * 100);
  const measure = (id: string) => Measure.parse(lhr.audits[id]).numericValue;
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    measures: {
      fcpMs: measure('first-contentful-paint'),
      lcpMs: measure('largest-contentful-paint'),
      tbtMs: measure('total-blocking-time'),
      cls: measure('cumulative-layout-shift'),
      bytes: measure('total-byte-weight'),
    },
    faults: Object.values(lhr.audits)
      .filter(({ score: points }) => points !== null && points < 0.9)
      .map(({ id, title, displayValue = '' }) => `${id}: ${title} ${displayValue}`.trim()),
  };
}
