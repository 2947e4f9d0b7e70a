import axe from 'axe-core';
import { expect } from 'chai';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

/** Expects that axe-core finds nothing wrong with a page as it is now, its best practices included. */
export async function expectAccessible(page: Page): Promise<void> {
  // Handed over by the debugger and not by a script element, axe runs under the page's own content security policy.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
    });
    return found.map(
      ({ id, help, nodes }): Violation => ({ id, help, nodes: nodes.map(({ html, target }) => `${target.join(' ')}: ${html}`) }),
    );
  });

  expect(violations, `${page.url()} is not accessible to everybody`).to.deep.equal([]);
}
