import { parseArgs } from 'node:util';
import { generatedCsv, inParts } from '../test/support/catalog/generated-csv.ts';
import { bring, finish } from '../test/support/catalog/importing.ts';
import { marketBody } from '../test/support/catalog/shop.ts';
import { emptyProject } from '../test/support/empty-project.ts';
import { serveFunction } from '../test/support/serve.ts';
import { staffOf } from '../test/support/staff/client.ts';

/*
 * A CSV of many variants, ten to a product, brought over HTTP and imported by the built functions, task after task; then once more, when nothing is new.
 *   FIRESTORE_EMULATOR_HOST=127.0.0.1:8080 FIREBASE_AUTH_EMULATOR_HOST=127.0.0.1:9099 npx node bench/import-variants.ts --variants 10000
 * Prints one line of JSON for each of the two: how the rows fared and how long it took.
 */
const { values } = parseArgs({
  options: { variants: { type: 'string', default: '10000' }, project: { type: 'string', default: 'demo-bench-import' } },
});
const projectId = values.project;
const text = generatedCsv('bench', Math.ceil(Number(values.variants) / 10));

const project = await emptyProject(projectId);
const api = await serveFunction({ service: 'catalog', target: 'catalogApi', projectId });
const task = await serveFunction({ service: 'catalog', target: 'catalogImport', projectId });
try {
  const staff = await staffOf(api.url, projectId, 'owner');
  await staff('POST', '/v1/markets', { body: marketBody('eu') });
  for (const round of ['new', 'known']) {
    const started = performance.now();
    const id = await bring(staff, { format: 'csv', parts: inParts(text, 900_000), options: { publish: true } });
    const { rows, products, counts } = await finish(staff, task, id);
    const seconds = (performance.now() - started) / 1000;
    console.log(
      JSON.stringify({
        round,
        rows,
        products,
        counts,
        seconds: Number(seconds.toFixed(1)),
        rowsPerSecond: Math.round(rows / seconds),
      }),
    );
  }
} finally {
  await Promise.all([api.stop(), task.stop()]);
  await project.close();
}
