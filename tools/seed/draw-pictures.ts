import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeChanged } from '../build/write-changed.ts';
import { runTool } from '../failure.ts';
import { root } from '../root.ts';
import { picturesOf } from './generate/pictures.ts';
import { allGoods } from './shop/all-goods.ts';

// Draws the pictures of the sample shop anew; run it after a change of what they show.
await runTool(() => {
  const folder = join(root, 'web', 'public', 'media');
  mkdirSync(folder, { recursive: true });
  const pictures = allGoods.flatMap((goods) => [...picturesOf(goods)]);
  const outputs = pictures.map(([url, svg]) => ({
    path: join(root, 'web', 'public', url),
    bytes: new TextEncoder().encode(svg),
  }));
  const { written, removed } = writeChanged(folder, outputs);
  console.log(`${pictures.length} pictures; ${written.length} written, ${removed.length} removed.`);
  return Promise.resolve();
});
