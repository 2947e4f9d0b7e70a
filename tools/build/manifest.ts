import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { demoProject, root } from '../root.ts';

/** One function of a deploy manifest, in the wire format of firebase-functions (only what the tools read is typed). */
export interface ManifestEndpoint {
  readonly entryPoint: string;
  readonly platform: string;
  readonly region?: readonly string[];
  readonly scheduleTrigger?: { readonly schedule: string; readonly timeZone?: string | null };
  readonly secretEnvironmentVariables?: ReadonlyArray<{ readonly key: string }>;
  readonly [field: string]: unknown;
}

/** What the Firebase CLI deploys for one codebase. */
export interface Manifest {
  readonly specVersion: string;
  readonly endpoints: Readonly<Record<string, ManifestEndpoint>>;
  readonly [field: string]: unknown;
}

/** The file in a built codebase that holds its manifest; the Firebase CLI reads it instead of loading the code. */
export const manifestFile = 'functions.yaml';

/** Loads a built codebase (`dist/<service>`) in a process of its own and returns its manifest as formatted JSON. */
export async function generateManifest(codebase: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cartwright-manifest-'));
  const output = join(folder, 'manifest.json');
  const binary = join(root, 'node_modules', 'firebase-functions', 'lib', 'bin', 'firebase-functions.js');

  try {
    await promisify(execFile)(process.execPath, [binary, codebase], {
      cwd: codebase,
      env: {
        PATH: process.env['PATH'],
        FUNCTIONS_CONTROL_API: 'true',
        FUNCTIONS_MANIFEST_OUTPUT_PATH: output,
        GCLOUD_PROJECT: demoProject,
        FIREBASE_CONFIG: JSON.stringify({ projectId: demoProject }),
      },
    });
    return `${(await readFile(output, 'utf8')).trimEnd()}\n`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads the manifest that the build left in a codebase; undefined when the codebase has not been built. */
export function readManifest(codebase: string): Manifest | undefined {
  const path = join(codebase, manifestFile);
  return existsSync(path) ? parseManifest(readFileSync(path, 'utf8')) : undefined;
}

/** Parses a manifest's text; throws when it is not a manifest. */
export function parseManifest(text: string): Manifest {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('endpoints' in value) || !('specVersion' in value)) {
    throw new Error('A deploy manifest needs specVersion and endpoints.');
  }
  return value as Manifest;
}
