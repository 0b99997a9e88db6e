import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';

const folder = new URL('../../public/schema/', import.meta.url);

/** The text of a schema as the site serves it. */
export function servedSchema(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** What another program makes of a schema: a judge of files that shares no code with the reader. */
export function validatorOf(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
  return ajv.compile(JSON.parse(servedSchema(name)) as object);
}
