import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';

/** What went wrong in a context's pages that a shopper might not see: errors on the console, exceptions, what the content security policy refused. */
export interface Faults {
  /** Lets pass what a test brings about on purpose, such as the console's line on a refused request. */
  forgive(pattern: RegExp): void;
  /** Those that nobody forgave. */
  left(): readonly string[];
}

/** Listens to every page of a context. */
export function faultsOf(context: BrowserContext): Faults {
  const heard: string[] = [];
  const forgiven: RegExp[] = [];
  const hear = (page: Page) => {
    page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.stack ?? error.message}`));
    page.on('crash', () => heard.push(`${page.url()}: the page crashed`));
  };
  context.on('page', hear);
  context.on('console', (message) => {
    if (message.type() === 'error') heard.push(told(message));
  });
  return {
    forgive: (pattern) => forgiven.push(pattern),
    left: () => heard.filter((fault) => !forgiven.some((pattern) => pattern.test(fault))),
  };
}

// The console tells of a refused content security policy as an error as well.
function told(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `${message.page()?.url() ?? ''}: ${message.text()} (${url}:${lineNumber})`;
}
