import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findEngines } from '../../scripts/tools/engines.mjs';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'engines-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('nothing is found where nothing is installed', () => {
  expect(findEngines({ PATH: folder })).toEqual([]);
  expect(findEngines({})).toEqual([]);
});

test('each is found by itself, and WebKit only with its browser, its driver and a place for its window', () => {
  const [firefox, driver, xvfb, browser] = ['firefox-esr', 'WebKitWebDriver', 'Xvfb', 'own'].map(install);
  const env = { PATH: folder, MINIBROWSER: browser };
  expect(findEngines(env)).toEqual([
    { name: 'firefox', browser: firefox },
    { name: 'webkit', browser, driver },
  ]);
  rmSync(firefox ?? '');
  expect(findEngines(env).map(({ name }) => name)).toEqual(['webkit']);
  rmSync(xvfb ?? '');
  expect(findEngines(env)).toEqual([]);
  expect(findEngines({ ...env, DISPLAY: ':0' }).map(({ name }) => name)).toEqual(['webkit']);
});

test('a file that is no program does not count', () => {
  writeFileSync(join(folder, 'firefox'), '');
  chmodSync(join(folder, 'firefox'), 0o644);
  expect(findEngines({ PATH: folder })).toEqual([]);
});

function install(name: string): string {
  const file = join(folder, name);
  writeFileSync(file, '', { mode: 0o755 });
  return file;
}
