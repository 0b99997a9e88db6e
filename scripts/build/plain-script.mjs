import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * A source of ours as one script that imports nothing: older browsers know no modules in a worker, and what comes first
 * must come alone.
 * @param {string} source below `src`
 * @param {string[] | string | false} target the browsers it is written for
 * @param {Record<string, string>} [define]
 */
export async function plainScript(source, target, define = {}) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      write: false,
      target,
      lib: {
        entry: fileURLToPath(new URL(`../../src/${source}`, import.meta.url)),
        formats: ['iife'],
        name: 'script',
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${source} was not built`);
  return output.output[0].code;
}
