import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openKiosk, spoilt } from '../../kiosk/server.mjs';
import { writeSums } from '../../scripts/build/checksums';

const root = join(import.meta.dirname, '../..');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A kit as it is made, with one page in it. */
function kit(name: string, page: string): string {
  const place = join(folder, name);
  mkdirSync(join(place, 'pages'), { recursive: true });
  writeFileSync(join(place, 'pages/index.html'), page);
  writeFileSync(join(place, 'pages/alive.txt'), 'ok\n');
  cpSync(join(root, 'kiosk'), join(place, 'kiosk'), { recursive: true });
  writeSums(place);
  return place;
}

describe('the server of a kiosk', () => {
  test('serves a whole kit to this computer, and notes when its page gave a sign of life', async () => {
    const alive = join(folder, 'alive');
    const server = await openKiosk({ folder: kit('a', '<p>hello</p>'), port: 0, alive });
    try {
      expect(await (await fetch(`${server.origin}/`)).text()).toBe('<p>hello</p>');
      expect(existsSync(alive)).toBe(false);
      await fetch(`${server.origin}/alive.txt`, { method: 'HEAD' });
      expect(existsSync(alive)).toBe(true);
      utimesSync(alive, 0, 0);
      await fetch(`${server.origin}/alive.txt`, { method: 'HEAD' });
      expect(statSync(alive).mtimeMs).toBeGreaterThan(0);
    } finally {
      await server.close();
    }
  });

  test('does not start with a file that was changed, and names it', async () => {
    const place = kit('a', '<p>hello</p>');
    expect(spoilt(place)).toEqual([]);
    writeFileSync(join(place, 'pages/index.html'), '<p>hellp</p>');
    await expect(openKiosk({ folder: place, port: 0 })).rejects.toThrow('pages/index.html');
    rmSync(join(place, 'pages/index.html'));
    expect(spoilt(place)).toEqual(['pages/index.html']);
  });

  test('keeps to its port: the browser may go to no other', async () => {
    const place = kit('a', 'x');
    const first = await openKiosk({ folder: place, port: 0 });
    const port = Number(new URL(first.origin).port);
    await expect(openKiosk({ folder: place, port })).rejects.toThrow('taken');
    await first.close();
  });
});

describe('an update from a stick', () => {
  const home = (): string => join(folder, 'home');
  const update = (from: string) =>
    spawnSync('sh', [join(root, 'kiosk/update.sh'), from], {
      env: { ...process.env, KIOSK_HOME: home(), RESTART: `touch ${join(folder, 'restarted')}` },
      encoding: 'utf8',
    });
  const page = (): string => readFileSync(join(home(), 'current/pages/index.html'), 'utf8');

  test('puts the kit in use and starts the server anew', () => {
    expect(update(kit('one', '1')).status).toBe(0);
    expect(page()).toBe('1');
    expect(existsSync(join(folder, 'restarted'))).toBe(true);
    expect(update(kit('two', '2')).status).toBe(0);
    expect(page()).toBe('2');
  });

  test.each(['changed', 'cut', 'missing'])('with a file %s on the stick changes nothing', (how) => {
    update(kit('one', '1'));
    rmSync(join(folder, 'restarted'));
    const stick = kit('two', '2');
    const file = join(stick, 'kiosk/policy.json');
    if (how === 'missing') rmSync(file);
    else writeFileSync(file, how === 'cut' ? readFileSync(file).subarray(0, 9) : '{}');
    const { status, stderr } = update(stick);
    expect(status).not.toBe(0);
    expect(stderr).toContain('nothing was changed');
    expect(page()).toBe('1');
    expect(existsSync(join(folder, 'restarted'))).toBe(false);
  });

  test('cut off while it copies leaves the kit in use as it was, and the next one succeeds', () => {
    update(kit('one', '1'));
    const stick = kit('two', '2');
    // What a power cut leaves: a copy half made.
    const name = spawnSync('sh', ['-c', `sha256sum ${join(stick, 'SHA256SUMS')} | cut -c1-16`], {
      encoding: 'utf8',
    }).stdout.trim();
    mkdirSync(join(home(), 'kits', `${name}.part/pages`), { recursive: true });
    expect(page()).toBe('1');
    expect(update(stick).status).toBe(0);
    expect(page()).toBe('2');
    expect(existsSync(join(home(), 'kits', `${name}.part`))).toBe(false);
  });

  test('keeps the kit before it, and no more', () => {
    for (const number of ['1', '2', '3', '4']) {
      const stick = kit(number, number);
      utimesSync(stick, Number(number), Number(number));
      expect(update(stick).status).toBe(0);
    }
    const kits = spawnSync('ls', [join(home(), 'kits')], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n');
    expect(kits).toHaveLength(2);
    expect(kits).toContain(readlinkSync(join(home(), 'current')).replace('kits/', ''));
  });
});

describe('the watch over the browser', () => {
  const running: ChildProcess[] = [];
  afterEach(() => {
    for (const child of running.splice(0)) child.kill();
  });

  /** The start script with a stand-in for the browser, which notes how it was called and then sleeps. */
  function start(settings: Readonly<Record<string, string>>): Promise<number | null> {
    const browser = join(folder, 'browser.sh');
    writeFileSync(browser, `#!/bin/sh\necho "$@" > ${join(folder, 'called')}\nexec sleep 20\n`, {
      mode: 0o755,
    });
    const child = spawn('sh', [join(root, 'kiosk/start.sh')], {
      env: {
        ...process.env,
        BROWSER: browser,
        PROFILE: join(folder, 'profile'),
        ALIVE: join(folder, 'alive'),
        PAUSE: '1',
        ...settings,
      },
      stdio: 'ignore',
    });
    running.push(child);
    return new Promise((resolve) => child.once('exit', resolve));
  }

  test('ends a browser whose page gives no more sign of life, so that the system starts it anew', async () => {
    expect(await start({ PATIENCE: '1' })).toBe(1);
  }, 15_000);

  test('leaves one alone whose page lives', async () => {
    const ended = start({ PATIENCE: '2' });
    const beat = setInterval(() => writeFileSync(join(folder, 'alive'), ''), 300);
    const first = await Promise.race([
      ended,
      new Promise((resolve) => setTimeout(() => resolve('lives'), 5_000)),
    ]);
    clearInterval(beat);
    expect(first).toBe('lives');
  }, 15_000);

  test('starts every time with an empty profile, and with every flag', async () => {
    mkdirSync(join(folder, 'profile'));
    writeFileSync(join(folder, 'profile/left'), 'x');
    await start({ PATIENCE: '1', PRINTING: '--kiosk-printing' });
    expect(existsSync(join(folder, 'profile/left'))).toBe(false);
    const called = readFileSync(join(folder, 'called'), 'utf8');
    for (const flag of [
      '--kiosk ',
      '--incognito',
      '--noerrdialogs',
      '--hide-crash-restore-bubble',
      '--no-first-run',
      '--disable-pinch',
      '--overscroll-history-navigation=0',
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-features=BackForwardCache',
      '--kiosk-printing',
    ])
      expect(called).toContain(flag);
    expect(called.trim()).toMatch(/ http:\/\/127\.0\.0\.1:8080\/$/);
  }, 15_000);
});

test('papers are not kept by the spooler', () => {
  const lines = readFileSync(join(root, 'kiosk/cupsd.conf'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  expect(lines).toEqual(['PreserveJobFiles No', 'PreserveJobHistory No']);
});
