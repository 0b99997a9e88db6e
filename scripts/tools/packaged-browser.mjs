// The Chromium that came with the packages, for a machine on which none is installed.
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

/**
 * The browser of the optional package, unpacked once, in the environments that it may start in. It is made for Linux on x64
 * and brings the libraries and the font that a bare system lacks.
 * @returns {Promise<readonly import('./browser.mjs').Browser[]>}
 */
export async function packagedBrowsers() {
  const bin = packagedFolder();
  if (process.platform !== 'linux' || process.arch !== 'x64' || !bin) return [];
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
  return [fonts, { ...fonts, LD_LIBRARY_PATH: join(cache, 'lib') }].map((env) => ({ executablePath, env }));
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
