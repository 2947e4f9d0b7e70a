import { fixedPorts, readConfig } from './emulators/config.ts';
import { notRunning } from './emulators/target-env.ts';
import { accepts } from './emulators/ports.ts';
import { runTool } from './failure.ts';
import { placesOf } from './sale/places.ts';
import { sell } from './sale/sell.ts';
import { hopLine } from './sale/timeline.ts';

const COLD_MS = 3_000;

// `npm run sale`: one whole sale at the running shop, through the real client SDK, with how long each hop took.
await runTool(async () => {
  const places = placesOf(process.env, fixedPorts(readConfig()));
  const { hostname, port } = new URL(places.shop);
  if (!(await accepts(Number(port), hostname))) throw notRunning(`nothing answers at ${places.shop}`);

  console.log(`A sale at ${places.shop}\n`);
  const { order, totalMs } = await sell(places, (hop) => console.log(hopLine(hop)));
  console.log(`\nOrder ${order.number} is ${order.status}, ${totalMs} ms after the first look at the catalogue.`);
  if (totalMs > COLD_MS)
    console.log('The emulator starts a process for each function that it calls for the first time; the next sale is faster.');
});

// The client SDK keeps connections open; the sale is over.
process.exit();
