import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { listenInPage, takeComplaintsInPage } from './in-page';
import { end, home, launch } from './processes';
import { CommandFailed, pause, untilThere, type Command, type Session } from './session';

const routes: Readonly<Record<Exclude<Command, 'click'>, string>> = {
  open: 'url',
  run: 'execute/sync',
  later: 'execute/async',
  find: 'element',
  act: 'actions',
  shot: 'screenshot',
  shape: 'window/rect',
};

/** The buttons of the browser itself would keep its window wider than a phone. */
const narrow =
  '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }';

/** Starts WebKit's small browser with its driver, on a display. */
export async function startWebKit(
  programs: { browser: string; driver: string },
  display: string,
): Promise<Session> {
  const { folder, remove } = home('webkit');
  const settings = join(folder, '.config/gtk-3.0');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'gtk.css'), narrow);
  writeFileSync(join(settings, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  const port = await freePort();
  const child = launch(programs.driver, ['-p', String(port)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      TZ: 'Europe/Brussels',
      LANG: 'fr_BE.UTF-8',
      HOME: folder,
      XDG_CONFIG_HOME: join(folder, '.config'),
      XDG_CACHE_HOME: join(folder, '.cache'),
      XDG_DATA_HOME: join(folder, '.local'),
    },
  });
  const driver = `http://127.0.0.1:${port}/session`;
  const session = `${driver}/${await untilThere('WebKit', () => begin(driver, programs.browser).catch(() => undefined))}`;
  await ask('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 60_000, implicit: 0 });

  async function send(command: Command, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
    if (command === 'click') return ask('POST', `${session}/element/${String(parameters['id'])}/click`, {});
    const answer = await ask(
      command === 'shot' ? 'GET' : 'POST',
      `${session}/${routes[command]}`,
      parameters,
    );
    // Its console is given to nobody while it is driven: the page is listened to as soon as it is there.
    if (command === 'open') await run(listenInPage);
    return answer;
  }
  const run = (script: () => unknown) => send('run', { script: `return (${script.toString()})()`, args: [] });

  return {
    send,
    resize: async (width, height) => {
      await send('shape', { x: 0, y: 0, width, height });
      await pause(200);
      const [innerWidth = 0, innerHeight = 0] = (await send('run', {
        script: 'return [innerWidth, innerHeight]',
        args: [],
      })) as readonly number[];
      await send('shape', { x: 0, y: 0, width: 2 * width - innerWidth, height: 2 * height - innerHeight });
      await pause(200);
    },
    complaints: async () => (await run(takeComplaintsInPage)) as readonly string[],
    close: async () => {
      await Promise.race([ask('DELETE', session).catch(() => undefined), pause(5_000)]);
      end(child);
      await pause(300);
      end(child, 'SIGKILL');
      remove();
    },
  };
}

async function begin(driver: string, browser: string): Promise<string> {
  const args = ['--automation', '--proxy=http://127.0.0.1:9', '--ignore-host=127.0.0.1'];
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args } } };
  const { sessionId } = (await ask('POST', driver, { capabilities })) as { readonly sessionId: string };
  return sessionId;
}

async function ask(
  method: 'GET' | 'POST' | 'DELETE',
  address: string,
  parameters?: object,
): Promise<unknown> {
  const body = method === 'POST' ? JSON.stringify(parameters) : null;
  const { value } = (await (await fetch(address, { method, body })).json()) as { readonly value: unknown };
  if (isFailure(value)) throw new CommandFailed(`${value.error}: ${value.message}`);
  return value;
}

function isFailure(value: unknown): value is { readonly error: string; readonly message: string } {
  return typeof value === 'object' && value !== null && 'error' in value && 'message' in value;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
