// Looks at every screen in every width and every set of colours: npm run crawl -- [fr|nl]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [language = ''] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [`${root}node_modules/vitest/vitest.mjs`, 'run', '--project', 'browser', `tests/browser/crawl/${language}`],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CRAWL: 'full' } },
);
process.exitCode = status ?? 1;
