import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Which edition of the pages this is. */
export interface Edition {
  readonly version: string;
  readonly builtOn: string;
}

/**
 * The version of the package and the day of its sources. The day is that of the last change, not of the build: the same sources then give
 * the same files on every machine. SOURCE_DATE_EPOCH (reproducible-builds.org) goes before.
 */
export function buildInfo(env: NodeJS.ProcessEnv = process.env): Edition {
  const [, version = ''] =
    /"version": "([^"]+)"/.exec(readFileSync(join(root, 'package.json'), 'utf8')) ?? [];
  const epoch = env['SOURCE_DATE_EPOCH'];
  const builtOn = epoch ? dayOf(new Date(Number(epoch) * 1000)) : (lastChange() ?? dayOf(new Date()));
  return { version, builtOn };
}

/** The day of the last commit; undefined where the sources came without their history. */
function lastChange(): string | undefined {
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

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
