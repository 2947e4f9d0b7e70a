import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { renderCost } from '../../tools/cost/render.ts';
import { root } from '../../tools/root.ts';

const file = join(root, 'docs/cost.md');

describe('docs/cost.md', () => {
  it('says what the tables say that tests hold (UPDATE_GOLDEN=1 writes it anew)', () => {
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, renderCost());
    expect(readFileSync(file, 'utf8')).to.equal(renderCost());
  });
});
