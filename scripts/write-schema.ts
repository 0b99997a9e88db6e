import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { schemas } from './schemas';

/** Writes the JSON Schemas where the site serves them. */
export async function writeSchemas(folder: URL): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(
      new URL(name, folder),
      await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 }),
    );
  }
}
