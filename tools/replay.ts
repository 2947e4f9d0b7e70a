import { fixedPorts, readConfig } from './emulators/config.ts';
import { assertReachable } from './emulators/target-env.ts';
import { runTool } from './failure.ts';
import { readReplayRequest } from './replay/arguments.ts';
import { carryOut } from './replay/replay-letters.ts';

// Events that a consumer could not handle for good are parked as dead letters: this lists them, and brings them again once the cause is mended.
await runTool(async () => {
  const { wish, env } = readReplayRequest(process.argv.slice(2), process.env, fixedPorts(readConfig()));
  await assertReachable(env);
  Object.assign(process.env, env);
  await carryOut(wish, (line) => console.log(line));
});

// The clients of Firestore and Pub/Sub keep their connections; what was asked for is done.
process.exit();
