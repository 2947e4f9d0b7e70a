import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ToolFailure } from '../../failure.ts';
import { root } from '../../root.ts';
import { fingerprintOfPages } from './fingerprint.ts';

/** What Hosting serves: the storefront, the back office below `backoffice/`, and web/public. */
export const pagesFolder = join(root, 'dist', 'hosting');

const mark = join(root, 'dist', 'hosting.sha256');
const bundler = fileURLToPath(import.meta.resolve('./bundle-apps.ts'));

/** Builds both apps into `dist/hosting` if anything they are made of has changed since; a ToolFailure says why they do not build. */
export async function buildPages(): Promise<'built' | 'unchanged'> {
  const fingerprint = fingerprintOfPages(root);
  if (existsSync(join(pagesFolder, 'index.html')) && existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint)
    return 'unchanged';

  // Beside the old one, and then in its place: whoever looks at the shop meanwhile finds whole pages.
  const fresh = `${pagesFolder}-${process.pid}`;
  try {
    await bundle(fresh);
    rmSync(mark, { force: true });
    rmSync(pagesFolder, { recursive: true, force: true });
    renameSync(fresh, pagesFolder);
    writeFileSync(mark, fingerprint);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return 'built';
}

async function bundle(folder: string): Promise<void> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [bundler, folder], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
    });
    const said = `${stdout}${stderr}`.trim();
    if (said !== '') console.log(said);
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new ToolFailure(`The pages do not build.\n${said}`, 'Mend the source, then build again.');
  }
}
