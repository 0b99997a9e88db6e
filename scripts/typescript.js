// Runs a TypeScript module of this project in Node as it stands, through Vite: the browser's very modules, no build.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * The exports of a module beside this one.
 * @param {string} name
 */
export async function load(name) {
  const place = fileURLToPath(new URL(name, import.meta.url));
  const { module } = await runnerImport(place, { root, configFile: false, logLevel: 'error' });
  return module;
}
