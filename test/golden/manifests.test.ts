import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { CONSUMERS } from '../../contracts/kit/consumers.ts';
import { generateManifest, type Manifest, parseManifest, readManifest } from '../../tools/build/manifest.ts';
import { listServices } from '../../tools/build/services.ts';
import { demoProject, root } from '../../tools/root.ts';
import { loadContracts } from '../support/contracts.ts';
import { summariseManifest } from '../support/manifest-summary.ts';
import { functionBehind, type Hosting } from '../support/platform/hosting.ts';

interface FirebaseJson {
  readonly functions: ReadonlyArray<{ readonly codebase: string; readonly source: string }>;
  readonly hosting: Hosting;
}

const folder = join(import.meta.dirname, 'manifests');
const services = listServices(root);
const firebase = JSON.parse(readFileSync(join(root, 'firebase.json'), 'utf8')) as FirebaseJson;
const goldenPath = (service: string) => join(folder, `${service}.json`);
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

function built(service: string): Manifest {
  const manifest = readManifest(join(root, 'dist', service));
  if (manifest === undefined) throw new Error(`dist/${service} is not built: npm run build`);
  return manifest;
}

describe('golden deploy manifests', () => {
  before(() => {
    mkdirSync(folder, { recursive: true });
    if (!isUpdate) return;
    for (const file of readdirSync(folder)) rmSync(join(folder, file));
    for (const service of services) {
      writeFileSync(goldenPath(service), `${JSON.stringify(summariseManifest(built(service)), null, 2)}\n`);
    }
  });

  for (const service of services) {
    describe(service, () => {
      it('deploys what its golden file says (UPDATE_GOLDEN=1 rewrites it)', () => {
        expect(existsSync(goldenPath(service)), `${goldenPath(service)} is missing`).to.equal(true);
        expect(summariseManifest(built(service))).to.deep.equal(JSON.parse(readFileSync(goldenPath(service), 'utf8')));
      });

      it('has the same manifest whenever it is asked, and none that names a project', async () => {
        const text = await generateManifest(join(root, 'dist', service));

        expect(parseManifest(text)).to.deep.equal(built(service));
        expect(text).to.not.contain(demoProject);
      });

      it('names its functions after itself, since names are unique across codebases', () => {
        for (const name of Object.keys(built(service).endpoints)) expect(name).to.match(new RegExp(`^${service}[A-Z]`));
      });

      it('retries every event, since the default drops it on the first error', () => {
        for (const [name, endpoint] of Object.entries(built(service).endpoints)) {
          const trigger = endpoint['eventTrigger'] as { retry: boolean } | undefined;
          if (trigger !== undefined) expect(trigger.retry, name).to.equal(true);
        }
      });
    });
  }

  it('are kept for no service that is gone', () => {
    expect(readdirSync(folder).sort()).to.deep.equal(services.map((service) => `${service}.json`));
  });
});

describe('firebase.json', () => {
  it('names each service as a codebase of its own', () => {
    expect(firebase.functions.map(({ codebase, source }) => ({ codebase, source }))).to.have.deep.members(
      services.map((service) => ({ codebase: service, source: `dist/${service}` })),
    );
  });

  it('leads every address of the contracts to the service that answers it', async () => {
    for (const { service, endpoint } of (await loadContracts()).endpoints) {
      const address = `${endpoint.method} ${endpoint.path}`;
      // The kit has no function of its own: identity answers for it (docs/decisions/0028).
      const answers = service === 'kit' ? 'identity' : service;
      expect(functionBehind(endpoint.path.replaceAll(/\{[^}]+\}/g, 'x')), address).to.equal(`${answers}Api`);
    }
  });

  it('deploys every consumer that the contracts name, and no other', () => {
    const consumers = services.flatMap((service) =>
      Object.values(built(service).endpoints).flatMap(({ eventTrigger }) => {
        const topic = (eventTrigger as { eventFilters: { topic?: string } } | undefined)?.eventFilters.topic;
        // The clock's ticks are no events: they are never parked.
        return topic === undefined || topic === 'clock' ? [] : [`${service}.on-${topic}`];
      }),
    );

    expect(consumers).to.have.members([...CONSUMERS]);
  });

  it('leads every rewrite to a function that is deployed where it says', () => {
    const deployed = services.flatMap((service) => Object.entries(built(service).endpoints));

    for (const { source, function: target } of firebase.hosting.rewrites) {
      if (target === undefined) continue;
      const [, endpoint] = deployed.find(([name]) => name === target.functionId) ?? [];
      expect(endpoint?.['httpsTrigger'], `${source} -> ${target.functionId}`).to.not.equal(undefined);
      expect(endpoint?.region, source).to.deep.equal([target.region]);
    }
  });
});
