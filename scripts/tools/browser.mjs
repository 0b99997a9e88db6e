// Finds a Chromium to test in: one that is installed, else the one that came with the packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packagedBrowsers } from './packaged-browser.mjs';

/** What to install, in one line, where no browser is found. */
export const advice =
  'No Chromium found. Install Chrome, Chromium or Edge (on Debian: apt-get install chromium), or set CHROME_PATH to one.';

/**
 * A browser and the environment it starts in.
 * @typedef {{ executablePath: string, env: Record<string, string> }} Browser
 */

/**
 * The first browser that answers, or undefined. BROWSER=packaged passes over what is installed.
 * @returns {Promise<Browser | undefined>}
 */
export async function findBrowser(env = process.env) {
  const installed = env['BROWSER'] === 'packaged' ? [] : await installedPaths(env);
  return firstInstalled(installed) ?? (await packagedBrowsers()).find(answers);
}

/**
 * The browser to walk pages in: where it is installed, the Chromium that has no window of its own and walks a quarter faster
 * (Debian's `chromium-headless-shell`); else the first that answers. What belongs to a profile or a policy needs `findBrowser`.
 * @returns {Promise<Browser | undefined>}
 */
export async function findShell(env = process.env) {
  if (env['BROWSER'] === 'packaged' || env['CHROME_PATH']) return findBrowser(env);
  const shells = inFolders(env, ['chromium-headless-shell', 'chrome-headless-shell']);
  return firstInstalled(shells) ?? findBrowser(env);
}

/**
 * @param {readonly string[]} paths
 * @returns {Browser | undefined}
 */
function firstInstalled(paths) {
  return paths
    .filter((path) => existsSync(path))
    .map((executablePath) => ({ executablePath, env: {} }))
    .find(answers);
}

/**
 * Where browsers stand, the one asked for by name first.
 * @param {NodeJS.ProcessEnv} env
 */
async function installedPaths(env) {
  const { chromium } = await import('playwright-core');
  return [env['CHROME_PATH'] ?? '', chromium.executablePath(), ...systemPaths(env)].filter(Boolean);
}

/** @param {NodeJS.ProcessEnv} env */
function systemPaths(env) {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((name) => join(folder, name, 'Application')),
      )
      .flatMap((folder) => ['chrome.exe', 'msedge.exe'].map((name) => join(folder, name)));
  }
  return inFolders(env, [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
  ]);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} names
 */
function inFolders(env, names) {
  return (env['PATH'] ?? '')
    .split(':')
    .concat('/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin')
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

/**
 * Chrome on Windows does not print its version: there the file is enough.
 * @param {Browser} browser
 */
function answers({ executablePath, env }) {
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(executablePath, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 && /\d+\.\d+/.test(stdout);
}
