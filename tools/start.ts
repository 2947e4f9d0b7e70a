import { runTool, ToolFailure } from './failure.ts';
import { readyNotice } from './start/notice.ts';
import { readStartOptions } from './start/options.ts';
import { sampleShop } from './start/sample-shop.ts';
import { startShop } from './start/shop.ts';
import { stopRequests } from './start/until-stopped.ts';

// `npm start`: the whole shop on this machine, until Ctrl-C.
await runTool(async () => {
  const startedAt = Date.now();
  const options = readStartOptions(process.argv.slice(2));
  const requests = stopRequests();
  const sinceStart = () => `${String(Math.round((Date.now() - startedAt) / 1000)).padStart(3)} s`;
  const starting = startShop(options, {
    step: (text) => console.log(`✔ ${sinceStart()}  ${text}`),
    line: (text) => console.log(`  ${text}`),
  });
  const shop = await Promise.race([starting, requests.stop.then(() => undefined)]);
  // The emulators notice that this process is gone and end by themselves.
  if (shop === undefined) process.exit(130);

  const { ports, projectId } = shop.emulators;
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  const atHome = options.ports === 'fixed';
  console.log(readyNotice({ ports, projectId, sandboxUrl: shop.sandboxUrl, seconds, atHome, sample: sampleShop }));

  const why = await Promise.race([requests.stop.then(() => 'asked' as const), shop.ended.then(() => 'crashed' as const)]);
  if (why === 'crashed') {
    await shop.kill();
    throw new ToolFailure('The emulators ended by themselves.', 'See .cartwright/logs/shop/emulators.log, then start again.');
  }

  console.log('\nClosing the shop and keeping its data; a second Ctrl-C ends it at once.');
  await Promise.race([shop.stop(), requests.force.then(() => shop.kill())]);
});

// Whatever still runs in this process after a failure, such as the sandbox, ends with it.
process.exit();
