// Sees to it that the installed packages are those of the lock file. Only Node's own modules: nothing else is there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/**
 * Whether a version of Node can run the tools: 20.19 or later in line 20, or 22.12 and later.
 * @param {string} version
 */
export function suits(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/**
 * The packages that the lock file asks for and that are absent or of another version. Optional ones may be absent:
 * they are made for other systems.
 * @param {Lock} wanted
 * @param {Lock | undefined} installed
 */
export function missing(wanted, installed) {
  return Object.entries(wanted.packages)
    .filter(([place, entry]) => place !== '' && !entry.optional && !entry.peer && !entry.devOptional)
    .filter(([place, { version }]) => installed?.packages[place]?.version !== version)
    .map(([place]) => place);
}

function ensure() {
  if (!suits(process.version)) {
    fail(`This needs Node 20.19 or 22.12 and later; here is ${process.version}. See https://nodejs.org`);
    return;
  }
  const lacking = missing(
    read('package-lock.json') ?? { packages: {} },
    read('node_modules/.package-lock.json'),
  );
  if (lacking.length === 0) return;
  process.stderr.write(`Installing ${lacking.length} packages, once …\n`);
  const { command, before } = npm();
  const { status } = spawnSync(
    command,
    [...before, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
    // What a command prints on standard output may be read by another program: packages speak on the other line.
    {
      cwd: fileURLToPath(root),
      stdio: ['ignore', 2, 2],
      shell: command === 'npm' && process.platform === 'win32',
    },
  );
  if (status !== 0) {
    fail('The packages could not be installed. Connect to the network once and run the same command again.');
  }
}

/** The npm that runs this script; else the one on the path. */
function npm() {
  const own = process.env['npm_execpath'];
  return own?.endsWith('js') ? { command: process.execPath, before: [own] } : { command: 'npm', before: [] };
}

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean, devOptional?: boolean }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 * @param {string} name
 * @returns {Lock | undefined}
 */
function read(name) {
  const file = new URL(name, root);
  return existsSync(file) ? /** @type {Lock} */ (JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensure();
