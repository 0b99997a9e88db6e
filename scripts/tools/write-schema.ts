import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { schemas } from './schemas';

/** npm run write-schema: the JSON Schemas of `public/schema`, where the site serves them, from the definitions in `src/contract`. */
export async function main(): Promise<void> {
  const folder = join(import.meta.dirname, '../../public/schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(
      join(folder, name),
      await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 }),
    );
  }
}
