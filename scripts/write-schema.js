// npm run write-schema: public/schema/ from the definitions in src/contract/.
import { load } from './typescript.js';

const { writeSchemas } = await load('write-schema.ts');
await writeSchemas(new URL('../public/schema/', import.meta.url));
