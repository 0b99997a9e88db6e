// npm run build:kiosk: the pages for a kiosk, with the programs that serve and show them, in one folder for a stick.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeSums } from './checksums.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What runs on the kiosk besides the pages. */
const programs = ['kiosk', 'scripts/serve.mjs', 'scripts/headers.mjs', 'docs/kiosk.md'];

await makeKit(process.argv[2] ?? join(root, 'dist-kiosk'));

/**
 * Makes the kit anew, whole, in a folder of its own.
 * @param {string} kit
 */
async function makeKit(kit) {
  rmSync(kit, { recursive: true, force: true });
  await build({
    root,
    mode: 'kiosk',
    logLevel: 'warn',
    build: { outDir: join(kit, 'pages'), emptyOutDir: true },
  });
  rmSync(join(kit, 'reports'), { recursive: true });
  for (const program of programs) cpSync(join(root, program), join(kit, program), { recursive: true });
  writeSums(kit);
}
