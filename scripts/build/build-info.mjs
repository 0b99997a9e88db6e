import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Which edition of the pages this is. The day is that of the last change, not of the build: the same sources then give
 * the same files on every machine. SOURCE_DATE_EPOCH (reproducible-builds.org) goes before.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ version: string, builtOn: string }}
 */
export function buildInfo(env = process.env) {
  const [, version = ''] = /"version": "([^"]+)"/.exec(readFileSync(`${root}package.json`, 'utf8')) ?? [];
  const epoch = env['SOURCE_DATE_EPOCH'];
  const builtOn = epoch ? dayOf(new Date(Number(epoch) * 1000)) : (lastChange() ?? dayOf(new Date()));
  return { version, builtOn };
}

/** The day of the last commit; undefined where the sources came without their history. */
function lastChange() {
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Date} date */
function dayOf(date) {
  return date.toISOString().slice(0, 10);
}
