import { join } from 'node:path';
import { build, type BuildOptions } from 'vite';

/** A source below `src` as one script that imports nothing, for a worker: older browsers know no modules there. */
export async function plainScript(source: string, target: BuildOptions['target']): Promise<string> {
  const entry = join(import.meta.dirname, '../../src', source);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, ...(target && { target }), lib: { entry, formats: ['iife'], name: 'script' } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${source} was not built`);
  return output.output[0].code;
}
