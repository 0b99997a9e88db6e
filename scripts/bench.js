// npm run bench: how long one assessment takes.
import { load } from './typescript.js';

const { bench } = await load('bench.ts');
bench();
