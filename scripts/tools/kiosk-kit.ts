import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { writeSums } from '../build/checksums';

const root = join(import.meta.dirname, '../..');

/** What runs on the kiosk besides the pages: Node's own modules are all it needs. */
const programs = ['kiosk', 'scripts/serve', 'docs/kiosk.md'];

/** npm run build:kiosk: the pages for a kiosk, with the programs that serve and show them, anew in one folder for a stick. */
export async function main([kit = join(root, 'dist-kiosk')]: readonly string[]): Promise<void> {
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
