import { writeFileSync } from 'node:fs';
import { sideAwayFrom } from '../browser/input-methods';
import type { Control, Tab } from '../browser/tab';
import { lookFor, pressIn, writeIn, type Found } from './in-page';
import { keys } from './keys';
import { pause, untilThere, type Session } from './session';

/** The page in another engine: what walks and looks need of it, in Playwright's words. */
export class EngineTab implements Tab {
  readonly session: Session;
  /** How far from the left edge of the window it was pressed last. */
  #place: number | undefined;
  readonly evaluate: Tab['evaluate'];
  readonly keyboard: Tab['keyboard'] = {
    press: (key) => this.#strike(key.split('+')),
    type: async (text) => {
      for (const sign of text) await this.#strike([sign]);
    },
  };

  constructor(session: Session) {
    this.session = session;
    this.evaluate = ((script: string | ((arg: unknown) => unknown), arg?: unknown) =>
      this.#later(script, arg)) as Tab['evaluate'];
  }

  /** Opens an address. */
  async goto(address: string): Promise<void> {
    await this.session.send('open', { url: address });
  }

  /** Loads the page anew, by the page's own means: a driver may pass over what keeps it without a network. */
  async reload(): Promise<void> {
    await this.#now('document.documentElement.dataset.old = ""; setTimeout(() => location.reload(), 10)', []);
    await untilThere('the page anew', async () => {
      const isNew = await this.#now(
        'return !("old" in document.documentElement.dataset) && document.readyState === "complete"',
        [],
      ).catch(() => false);
      return isNew === true ? true : undefined;
    });
  }

  /** Writes what is on the screen into a file, to be looked at. */
  async screenshot(file: string): Promise<void> {
    await pause(300);
    writeFileSync(file, Buffer.from(String(await this.session.send('shot', {})), 'base64'));
  }

  locator(selector: string): Control {
    const look = () => this.#now(call(lookFor), [selector]) as Promise<Found>;
    const until = (what: string, is: (found: Found) => boolean) =>
      untilThere(`${selector} ${what}`, async () => {
        // While one page gives way to another there is nothing to ask.
        const found = await look().catch(() => undefined);
        return found && is(found) ? found : undefined;
      });
    const click = async () => {
      let hindrance = '';
      await untilThere(`${selector} to take a press`, async () => {
        const { left, width } = await look();
        const share = sideAwayFrom(this.#place, left, width);
        hindrance = String(await this.#now(call(pressIn), [[selector, share]]));
        if (hindrance !== '') return undefined;
        this.#place = left + width * share;
        return true;
      }).catch((error: unknown) => {
        throw new Error(`${String(error)}: ${hindrance}`);
      });
    };
    const control: Control = {
      // Where a press falls is up to `click`.
      boundingBox: () => Promise.resolve(null),
      first: () => control,
      click,
      check: async () => {
        await until('to be there', ({ isSeen }) => isSeen);
        // Where the last press fell on the same place a moment ago this one has no effect, and is made again.
        await untilThere(`${selector} to be checked`, async () => {
          if ((await look()).isChecked) return true;
          await click();
          if ((await look()).isChecked) return true;
          await pause(250);
          return undefined;
        });
      },
      count: async () => (await look()).count,
      fill: async (text) => {
        await until('to be there', ({ isSeen }) => isSeen);
        await this.#now(call(writeIn), [[selector, text]]);
      },
      getAttribute: async (name) =>
        (await until('to be there', ({ count }) => count > 0)).attributes[name] ?? null,
      innerText: async () => (await until('to be there', ({ count }) => count > 0)).text,
      inputValue: async () => (await until('to be there', ({ count }) => count > 0)).value,
      isChecked: async () => (await until('to be there', ({ count }) => count > 0)).isChecked,
      waitFor: async ({ state = 'visible' } = {}) => {
        await until(`to be ${state}`, ({ count, isSeen }) =>
          state === 'detached'
            ? count === 0
            : state === 'attached'
              ? count > 0
              : isSeen === (state === 'visible'),
        );
      },
    };
    return control;
  }

  #now(script: string, args: readonly unknown[]): Promise<unknown> {
    return this.session.send('run', { script, args });
  }

  /** A script that may take its time; it is handed over by the driver, which the policy of the page does not bind. */
  async #later(script: string | ((arg: unknown) => unknown), arg: unknown): Promise<unknown> {
    if (typeof script === 'string') return this.#now(script, []);
    const body = `const [arg, done] = arguments;
      Promise.resolve().then(() => (${script.toString()})(arg)).then(
        (value) => done({ value }), (error) => done({ error: String(error && error.stack || error) }));`;
    const answer = (await this.session.send('later', { script: body, args: [arg ?? null] })) as {
      readonly value?: unknown;
      readonly error?: string;
    };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  /** Keys that go down together and come up again. */
  async #strike(names: readonly string[]): Promise<void> {
    const values = names.map((name) => keys[name] ?? name);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...[...values].reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.session.send('act', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

function call(script: (arg: never) => unknown): string {
  return `return (${script.toString()})(...arguments)`;
}
