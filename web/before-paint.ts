import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';

/** Pages whose code is fetched together with the app's own: the module of each by a pattern of its address. */
export type EarlyPages = Readonly<Record<string, string>>;

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const script = readFileSync(new URL('design/before-paint.js', import.meta.url), 'utf8');

/**
 * Puts the script into the head, at the comment `before paint`, that runs before anything is drawn: it shows the theme that was chosen, and starts to fetch
 * the code of the page that somebody came for, which otherwise waits for the app's own to arrive and run. A style sheet before it would hold it up.
 */
export function beforePaint(pages: EarlyPages): Plugin {
  return {
    name: 'before-paint',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle, chunk }) => {
        const links = bundle && chunk ? linksOf(pages, bundle, new Set(filesOf(bundle, chunk))) : [];
        const head = html.replace('<!-- before paint -->', () => [...links, `<script>${script}</script>`].join('\n    '));
        if (head === html) throw new Error('index.html has no place for what comes before the first paint');
        return head;
      },
    },
  };
}

function linksOf(pages: EarlyPages, bundle: Bundle, loaded: ReadonlySet<string>): string[] {
  return Object.entries(pages).flatMap(([address, module]) => {
    const page = Object.values(bundle).find((one): one is Chunk => one.type === 'chunk' && isFrom(one, module));
    if (!page) throw new Error(`${module} is no page with code of its own`);
    return filesOf(bundle, page)
      .filter((file) => !loaded.has(file))
      .map((file) => `<link rel="later" data-page="${address}" crossorigin href="/${file}">`);
  });
}

function isFrom({ facadeModuleId }: Chunk, module: string): boolean {
  return facadeModuleId?.endsWith(module) === true;
}

/** A chunk's file, and those that it cannot run without. */
function filesOf(bundle: Bundle, chunk: Chunk): string[] {
  const imported = chunk.imports.flatMap((name) => {
    const other = bundle[name];
    return other?.type === 'chunk' ? filesOf(bundle, other) : [];
  });
  return [...new Set([chunk.fileName, ...imported])];
}
