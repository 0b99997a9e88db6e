import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marionette } from './marionette';
import { end, home, launch } from './processes';
import { pause, untilThere, type Command, type Session } from './session';

const names: Readonly<Record<Command, string>> = {
  open: 'WebDriver:Navigate',
  run: 'WebDriver:ExecuteScript',
  later: 'WebDriver:ExecuteAsyncScript',
  find: 'WebDriver:FindElement',
  click: 'WebDriver:ElementClick',
  act: 'WebDriver:PerformActions',
  shot: 'WebDriver:TakeScreenshot',
  shape: 'WebDriver:SetWindowRect',
};

/** Asks nobody outside this computer, and nothing at the start. */
const preferences: Readonly<Record<string, string | number | boolean>> = {
  'marionette.port': 0,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1,localhost',
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'intl.accept_languages': 'fr-BE,nl-BE',
  'ui.prefersReducedMotion': 1,
  'layout.css.prefers-color-scheme.content-override': 1,
};

/**
 * Starts a Firefox in a profile of its own: without a window, or with one on the display of the environment that is given.
 */
export async function startFirefox(browser: string, windowed?: NodeJS.ProcessEnv): Promise<Session> {
  const { folder, remove } = home('firefox');
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  const child = launch(
    browser,
    [
      ...(windowed ? [] : ['--headless']),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      folder,
    ],
    {
      stdio: 'ignore',
      env: {
        ...(windowed ?? process.env),
        HOME: folder,
        TZ: 'Europe/Brussels',
        MOZ_HEADLESS_WIDTH: '2000',
        MOZ_HEADLESS_HEIGHT: '2100',
      },
    },
  );
  const marionette = await Marionette.on(await portIn(join(folder, 'MarionetteActivePort')));
  await marionette.send('WebDriver:NewSession', { capabilities: {} });
  await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000, implicit: 0 });
  return {
    send: (command, parameters) =>
      marionette.send(
        names[command],
        command === 'shot' ? { ...parameters, full: false, hash: false } : parameters,
      ),
    resize: async (width, height) => {
      await within(marionette, resizeInBrowser, [width, height]);
      await pause(100);
    },
    complaints: async () => (await within(marionette, complaintsInBrowser, [])) as readonly string[],
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      void marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await Promise.race([gone, pause(5_000)]);
      marionette.close();
      end(child, 'SIGKILL');
      remove();
    },
  };
}

function portIn(file: string): Promise<number> {
  return untilThere('Firefox', () =>
    existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined,
  );
}

/** Runs a script among the browser's own, where its console and its frame can be reached. */
async function within(
  marionette: Marionette,
  script: (...args: number[]) => unknown,
  args: readonly number[],
): Promise<unknown> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    const body = `return (${script.toString()})(...arguments)`;
    return await marionette.send('WebDriver:ExecuteScript', { script: body, args, sandbox: 'system' });
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** A window cannot be as narrow as a phone; the page in it can. */
function resizeInBrowser(width = 0, height = 0): void {
  const { gBrowser } = globalThis as unknown as { gBrowser: { selectedBrowser: HTMLElement } };
  for (const [side, length] of Object.entries({ width, height }))
    for (const edge of ['', 'min-', 'max-'])
      gBrowser.selectedBrowser.style.setProperty(edge + side, `${length}px`);
}

interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly category: string;
  readonly flags: number;
}

/** The console of the browser, for what comes from a page or from a policy: errors and warnings. */
function complaintsInBrowser(): readonly string[] {
  interface Chrome {
    readonly Ci: { readonly nsIScriptError: (new () => ScriptError) & { readonly infoFlag: number } };
    readonly Services: { readonly console: { getMessageArray(): readonly object[]; reset(): void } };
  }
  const { Ci, Services } = globalThis as unknown as Chrome;
  const messages = Services.console.getMessageArray();
  Services.console.reset();
  return messages
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName }) => /^(?:http:\/\/127\.0\.0\.1|file:)/.test(sourceName))
    .filter(({ flags }) => (flags & Ci.nsIScriptError.infoFlag) === 0)
    .map(({ category, errorMessage, sourceName }) => `${category}: ${errorMessage} (${sourceName})`);
}
