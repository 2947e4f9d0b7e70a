// The first thing that runs on a fresh clone: plain JavaScript on whatever Node is there (20 is enough), no dependency.
// It installs what is missing, then runs `tools/<name>.ts` on the Node that the lock file pins.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const pinnedNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const lock = join(root, 'package-lock.json');
const npmsOwnLock = join(root, 'node_modules', '.package-lock.json');
const installedMark = join(root, 'node_modules', '.cartwright-installed');

function fail(problem, remedy) {
  process.stderr.write(`\n✖ ${problem}\n  → ${remedy}\n`);
  process.exit(1);
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lock)).digest('hex');
}

function isInstalled() {
  if (!existsSync(pinnedNode) || !existsSync(npmsOwnLock)) return false;
  if (existsSync(installedMark)) return readFileSync(installedMark, 'utf8') === lockHash();
  // Somebody ran npm by hand: what it installed is right if it did so after the lock file's last change.
  const isFresh = statSync(npmsOwnLock).mtimeMs >= statSync(lock).mtimeMs;
  if (isFresh) markInstalled();
  return isFresh;
}

function markInstalled() {
  writeFileSync(installedMark, lockHash());
}

function run(command, args, options) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  return new Promise((resolve) => {
    child.once('error', (error) => fail(`${command} cannot be run: ${error.message}`, 'Is it installed and on PATH?'));
    child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 1)));
    // From a terminal the child hears Ctrl-C twice, from a supervisor only through here; tools count both as one.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    options.onSpawn?.(child);
  });
}

async function install() {
  console.log('Installing what is missing (npm ci); the first time takes about a minute.');
  const started = Date.now();
  const tick = setInterval(() => console.log(`  … ${Math.round((Date.now() - started) / 1000)} s`), 10_000);
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], {})
    : await run('npm', args, { shell: process.platform === 'win32' });
  clearInterval(tick);

  if (code !== 0) fail(`npm ci ended with code ${code}.`, 'Read its message above; a registry out of reach is the usual cause.');
  if (!existsSync(pinnedNode)) {
    fail(
      'The package "node" installed no binary.',
      'Its install script must run: npm config set ignore-scripts false, then try again.',
    );
  }
  markInstalled();
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

// A tool that runs for long must not outlive npm, even when that was killed outright: it hands no signal on then, and
// neither does the shell that it starts scripts in.
function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const started = starters();
  const watch = setInterval(() => starters() !== started && child.kill('SIGTERM'), 500);
  watch.unref();
}

// npm itself, or the shell between and npm behind it; the latter can be told only where there is /proc.
function starters() {
  const parent = process.ppid;
  try {
    const [, name = '', rest = ''] = /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? [];
    return name.endsWith('sh') ? `${parent} ${rest.split(' ')[1]}` : String(parent);
  } catch {
    return String(parent);
  }
}

const [name, ...rest] = process.argv.slice(2).filter((argument, index) => argument !== '--' || index !== 1);
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) fail(`Node ${process.versions.node} is too old.`, 'Install Node 20 or newer: https://nodejs.org');
const tool = join(root, 'tools', `${name}.ts`);
if (!name || !existsSync(tool)) fail(`There is no tool "${name ?? ''}".`, 'See "scripts" in package.json for what there is.');

if (!isInstalled()) await install();

process.exitCode = await run(pinnedNode, [tool, ...rest], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}` },
  onSpawn: stopWithNpm,
});
