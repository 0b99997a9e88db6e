import type { Session } from '../engines/session';
import { untilThere } from '../engines/session';
import { silence, type ScreenReader } from './screen-reader';

/** Keys by the signs that WebDriver gives them, as X names them. */
const names: Readonly<Record<string, string>> = {
  '\uE004': 'Tab',
  '\uE007': 'Return',
  '\uE013': 'Up',
  '\uE015': 'Down',
  '\uE009': 'ctrl',
  '\uE008': 'shift',
  ' ': 'space',
  ',': 'comma',
  '.': 'period',
};

interface Keys {
  readonly actions: readonly [
    { readonly actions: readonly { readonly type: string; readonly value: string }[] },
  ];
}

/** Somebody with a screen reader and a keyboard: what is done and what is then said, a line each. */
export class Listener {
  readonly #reader: ScreenReader;
  readonly #written: string[] = [];
  /** Where the last act stands among what is written. */
  #act = 0;

  constructor(reader: ScreenReader) {
    this.#reader = reader;
  }

  /** A line for what is done next. */
  note(act: string): void {
    this.#act = this.#written.push('', `> ${act}`);
  }

  /** Writes down what was said since, up to a silence of so many milliseconds. */
  async listen(upTo: number): Promise<void> {
    this.#written.push(...(await this.#reader.heard(upTo)));
  }

  /** Waits until a page with this title is said to be there, and writes down from that line on: before it, a window comes up in its own time. */
  async listenFrom(title: string): Promise<void> {
    const said: string[] = [];
    const line = await untilThere(`"${title}" to be said`, async () => {
      said.push(...(await this.#reader.heard(silence.page)));
      return said.find((one) => one.includes(title) && !one.includes('Mozilla Firefox'));
    });
    this.#written.push(...said.slice(said.indexOf(line)));
  }

  /** Has the screen read from where the reader stands to its end, which has these words: the key "plus" of the number keys. */
  async readOn(words: string): Promise<void> {
    const begun = this.#written.push('', '  + (read on)');
    await this.#reader.press('KP_Add');
    // A busy reader falls silent before it comes to the end.
    const isThere = async () => {
      await this.listen(silence.page);
      return this.#written.slice(begun).some((line) => line.includes(words)) || undefined;
    };
    await untilThere(`"${words}" to be read`, isThere, 120_000);
  }

  /** A browser whose keys are pressed on the keyboard, where the screen reader hears them, and listened to one by one. */
  atKeyboard(session: Session): Session {
    return {
      ...session,
      send: async (command, parameters) => {
        if (command !== 'act') return session.send(command, parameters);
        const [{ actions }] = (parameters as unknown as Keys).actions;
        const pressed = actions.filter(({ type }) => type === 'keyDown');
        const key = pressed.map(({ value }) => names[value] ?? value).join('+');
        this.#written.push(`  [${key}]`);
        await this.#reader.press(key);
        await this.listen(silence.key);
        return undefined;
      },
    };
  }

  /** What was said since the last act that was noted. */
  lately(): string {
    return this.#written.slice(this.#act).join('\n');
  }

  /** All that was done and said. */
  whole(): string {
    return `${this.#written.join('\n').trim()}\n`;
  }
}
