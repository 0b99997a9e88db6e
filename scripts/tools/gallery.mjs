// Takes a picture of every screen, and lays them all out on one page: npm run gallery -- [folder] [fr|nl]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSheets } from './gallery-sheets.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [wanted, language = ''] = process.argv.slice(2);
const folder = wanted ? resolve(wanted) : mkdtempSync(join(tmpdir(), 'twelve-steps-gallery-'));

if (isWithin(root, folder)) {
  process.stderr.write('The pictures do not belong into the repository: name a folder outside it.\n');
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(
    process.execPath,
    [`${root}node_modules/vitest/vitest.mjs`, 'run', '--config', 'vitest.gallery.config.ts', language],
    { cwd: root, stdio: 'inherit', env: { ...process.env, GALLERY_FOLDER: folder } },
  );
  await writeSheets(folder);
  process.stdout.write(`\nEvery screen is on ${join(folder, 'index.html')}\n`);
  process.exitCode = status ?? 1;
}

/**
 * @param {string} outer
 * @param {string} inner
 */
function isWithin(outer, inner) {
  const path = relative(outer, inner);
  return !path.startsWith('..') && !isAbsolute(path);
}
