// npm run write-headers: the files of docs/headers, for hosts that are not our own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from './typescript.js';

const folder = fileURLToPath(new URL('../docs/headers/', import.meta.url));
const { hostFiles } = /** @type {typeof import('./host-headers')} */ (await load('host-headers.ts'));
mkdirSync(folder, { recursive: true });
for (const { name, text } of hostFiles()) writeFileSync(folder + name, text);
