import { virtual } from '@guidepup/virtual-screen-reader';

/** More phrases than any screen has. */
const tooMany = 1500;

/** How long a screen must stand still to be complete, in milliseconds. */
const quiet = 100;

/** What is logged of a live region that comes empty: no screen reader says a word. */
const silence = 'polite: ';

/** Somebody who hears the pages: what is said by itself on the way to a screen, and the screen read from its heading on. */
export class Listener {
  readonly #heard: string[] = [];
  /** Phrases of the log that were written down already. */
  #known = 0;

  async begin(): Promise<void> {
    await virtual.start({ container: document.body, displayCursor: false });
  }

  /** Writes a line of its own into the transcript: what the person does. */
  note(words: string): void {
    this.#heard.push('', `> ${words}`);
  }

  /** What the screen reader said by itself since the last time. */
  async announced(): Promise<void> {
    const log = await virtual.spokenPhraseLog();
    this.#heard.push(...log.slice(this.#known).filter((phrase) => phrase !== silence));
    this.#known = log.length;
  }

  /** Waits until nothing on the screen changes any more. */
  async settle(): Promise<void> {
    await new Promise<void>((resolve) => {
      let timer = setTimeout(done, quiet);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(done, quiet);
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      function done(): void {
        observer.disconnect();
        resolve();
      }
    });
  }

  /** Reads on from where the reader stands to the end of what can be worked with. */
  async readOn(): Promise<void> {
    await this.announced();
    markChosen();
    for (let count = 0; count < tooMany; count += 1) {
      await virtual.next();
      const phrase = await virtual.lastSpokenPhrase();
      this.#heard.push(phrase);
      if (phrase === 'end of main') break;
    }
    this.#known = (await virtual.spokenPhraseLog()).length;
  }

  async end(): Promise<string> {
    await virtual.stop();
    return `${this.#heard.join('\n').trim()}\n`;
  }
}

/** The emulated reader tells what is chosen by the markup alone, a real one by the control itself. */
function markChosen(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>(
    'input[type=radio], input[type=checkbox]',
  )) {
    if (input.hasAttribute('checked') !== input.checked) input.toggleAttribute('checked', input.checked);
  }
}
