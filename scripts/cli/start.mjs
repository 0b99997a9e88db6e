// Builds the pages, serves them and says where.
import { build } from 'vite';
import { serve } from '../serve/serve.mjs';

await build({ logLevel: 'warn' });
const { origin } = await serve({ port: Number(process.env['PORT'] ?? 4173) });
process.stdout.write(`Twelve steps is open at ${origin}/ (in Dutch: ${origin}/nl.html). Ctrl+C stops it.\n`);
