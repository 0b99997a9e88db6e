import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { findProgram } from '../../scripts/tools/engines.mjs';
import { openDisplay } from '../engines/display';
import { end, firstLineOf, home, launch } from '../engines/processes';
import { pause, untilThere } from '../engines/session';
import { openVoice } from './voice';

/** What to install, in one line. */
const advice = 'On Debian: apt-get install orca at-spi2-core dbus xdotool openbox xvfb firefox-esr';

/** Nothing said for this long, in milliseconds, and the reader has come to its end: after a key, and after a page has come. */
export const silence = { key: 1_000, page: 1_500 };

/** How long the first word after a key may take, in milliseconds. */
const patience = 5_000;

/** The screen reader of GNOME, with a bus and a display of its own, and everything it says. */
export interface ScreenReader {
  /** What a browser needs in its environment to be read. */
  readonly env: NodeJS.ProcessEnv;
  /** Waits until nothing has been said for so many milliseconds, and gives what was said since it was last asked, a line each. */
  heard(upTo: number): Promise<readonly string[]>;
  /** Presses keys as a keyboard would, by their names in X (`Tab`, `ctrl+a`), and waits for the first word of an answer. */
  press(key: string): Promise<void>;
  close(): void;
}

/** Starts Orca in a language. @throws {Error} when something it needs is not installed */
export async function startScreenReader(language: string): Promise<ScreenReader> {
  const started: ChildProcess[] = [];
  const { folder, remove } = home('orca');
  mkdirSync(join(folder, 'run'), { mode: 0o700 });
  const voice = await openVoice();
  const display = await openDisplay({ ...process.env, DISPLAY: undefined });
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: join(folder, 'run'),
    DISPLAY: display.name,
    GNOME_ACCESSIBILITY: '1',
    SPEECHD_ADDRESS: voice.address,
    LANG: 'C.UTF-8',
    // Its own words, "heading" and "button", in the language of whoever listens.
    LANGUAGE: language,
  };
  const run = (name: string, args: readonly string[], stdio: 'ignore' | 'pipe' = 'ignore') =>
    launch(program(name), args, { env, stdio: ['ignore', stdio, 'ignore'] });
  const begin = (...how: Parameters<typeof run>) => {
    const child = run(...how);
    started.push(child);
    return child;
  };

  env['DBUS_SESSION_BUS_ADDRESS'] = await firstLineOf(
    begin('dbus-daemon', ['--session', '--nofork', '--print-address=1'], 'pipe'),
  );
  begin('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
  begin('openbox', []);
  begin('orca', ['--replace']);
  await untilThere('Orca', () => (voice.said.length > 0 ? true : undefined), 60_000);

  let told = 0;
  return {
    env,
    async heard(upTo) {
      const begun = Date.now();
      const rest = () => Math.max(begun, voice.lastAt()) + upTo - Date.now();
      while (rest() > 0) await pause(rest());
      const news = voice.said.slice(told);
      told = voice.said.length;
      return news;
    },
    async press(key) {
      const before = voice.said.length;
      const child = run('xdotool', ['key', '--clearmodifiers', key]);
      await new Promise((resolve) => child.once('exit', resolve));
      const isAnswered = () => (voice.said.length > before ? true : undefined);
      // A key to which nothing is said is something to be read about.
      await untilThere('a word', isAnswered, patience).catch(() => undefined);
    },
    close() {
      for (const child of started.reverse()) end(child);
      voice.close();
      display.close();
      remove();
    },
  };
}

function program(name: string): string {
  const found = name.startsWith('/') ? (existsSync(name) ? name : undefined) : findProgram(process.env, name);
  if (found === undefined) throw new Error(`${name} is not here. ${advice}`);
  return found;
}
