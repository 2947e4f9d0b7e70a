import { fixedPorts, readConfig } from './emulators/config.ts';
import { assertReachable } from './emulators/target-env.ts';
import { runTool, ToolFailure } from './failure.ts';
import { readOwnerRequest } from './make-owner/arguments.ts';
import { makeOwner } from './make-owner/make-owner.ts';

// The first owner of a shop. No client can make one: whoever may write to the project's database and accounts runs this.
await runTool(async () => {
  const { email, force, env } = readOwnerRequest(process.argv.slice(2), process.env, fixedPorts(readConfig()));
  await assertReachable(env);
  Object.assign(process.env, env);

  const outcome = await makeOwner(email, force);
  if ('refused' in outcome) throw new ToolFailure(outcome.refused, outcome.remedy);
  console.log(`${email} (${outcome.uid}) is an owner of ${env['GCLOUD_PROJECT']} and signs in anew to use it.`);
});
