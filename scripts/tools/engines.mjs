// Finds the other engines to test in: Firefox, and the engine of every browser on an iPhone (WebKit) in its form for Linux.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * An engine and the programs it takes: for Firefox itself, for WebKit its small browser and that browser's driver.
 * @typedef {{ name: 'firefox', browser: string } | { name: 'webkit', browser: string, driver: string }} Engine
 */

/** What to install, in one line, for whichever is not found. */
export const advice =
  'On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb; or name the programs with FIREFOX_PATH, WEBKIT_DRIVER and MINIBROWSER.';

/**
 * The engines that are installed here. WebKit's browser opens a window, so it counts only where a window can be shown.
 * @returns {readonly Engine[]}
 */
export function findEngines(env = process.env) {
  const firefox = first([env['FIREFOX_PATH']]) ?? findProgram(env, 'firefox-esr', 'firefox');
  const driver = first([env['WEBKIT_DRIVER']]) ?? findProgram(env, 'WebKitWebDriver');
  const browser = first([env['MINIBROWSER'], ...besideLibraries()]);
  const canShow = Boolean(env['DISPLAY']) || findProgram(env, 'Xvfb') !== undefined;
  return [
    ...(firefox ? [{ name: /** @type {const} */ ('firefox'), browser: firefox }] : []),
    ...(driver && browser && canShow ? [{ name: /** @type {const} */ ('webkit'), browser, driver }] : []),
  ];
}

/** Where distributions put WebKit's small browser: in the folder of its library, which has the processor in its name. */
function besideLibraries() {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/local/lib'].filter((folder) =>
    existsSync(folder),
  );
  const inner = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return [...folders, ...inner].flatMap((folder) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
  );
}

/**
 * A program on the path, by the first of its names that is there.
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} names
 */
export function findProgram(env, ...names) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return first(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

/** @param {readonly (string | undefined)[]} paths */
function first(paths) {
  return paths.find((path) => path !== undefined && isProgram(path));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
