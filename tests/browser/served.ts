import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../../scripts/serve/serve.mjs';

/** The pages, built away from `dist` and served, until they are closed. */
export interface Served {
  readonly origin: string;
  readonly built: string;
  readonly close: () => Promise<void>;
}

/** Builds the pages as they are released, and serves them with their headers. */
export async function serveAsReleased(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'twelve-steps-'));
  const built = join(folder, 'dist');
  await buildAsReleased(built);
  const { origin, close } = await serve({ folder: built });
  return {
    origin,
    built,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The runner's own setting would leave the libraries' checks for developers in. */
async function buildAsReleased(outDir: string): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  } finally {
    process.env['NODE_ENV'] = before;
  }
}
