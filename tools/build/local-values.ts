import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { demoProject } from '../root.ts';

/** The file in a built codebase where the Functions emulator looks for the values of secrets. */
export const localSecretsFile = '.secret.local';

/**
 * A service keeps the values that its parameters and secrets have in development beside its code, in
 * `.env.demo-cartwright` and `.secret.demo-cartwright`. They are public and worth nothing outside a `demo-` project.
 */
const parametersFile = `.env.${demoProject}`;
const secretsFile = `.secret.${demoProject}`;

/** Parameters and secrets of a service in development, as environment variables; `.env` gives defaults below them. */
export function localValues(root: string, service: string): Record<string, string> {
  const folder = join(root, 'functions', service);
  return {
    ...readEnvFile(join(folder, '.env')),
    ...readEnvFile(join(folder, parametersFile)),
    ...readEnvFile(join(folder, secretsFile)),
  };
}

/** Copies a service's development secrets to where the Functions emulator reads them, or removes a stale copy. */
export function installLocalSecrets(root: string, service: string): void {
  const source = join(root, 'functions', service, secretsFile);
  const target = join(root, 'dist', service, localSecretsFile);
  if (existsSync(source)) copyFileSync(source, target);
  else rmSync(target, { force: true });
}

function readEnvFile(path: string): Record<string, string> {
  if (!existsSync(path)) return {};
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(parseEnv(readFileSync(path, 'utf8')))) {
    if (value !== undefined) values[key] = value;
  }
  return values;
}
