import { withoutSecondGender, type Language } from '../i18n';

/** What the device's own voices are asked for: nothing of a text may go to a voice that lives elsewhere. */
type Voices = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'> & Partial<EventTarget>;

/** The device's voices, where it has any. */
export function deviceVoices(): Voices | undefined {
  return 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;
}

/** A voice of the device itself in a language, one from Belgium first; undefined when there is none (yet). */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
): SpeechSynthesisVoice | undefined {
  const own = voices.filter((voice) => voice.localService && tongueOf(voice) === language);
  return own.find((voice) => /be$/i.test(voice.lang)) ?? own[0];
}

function tongueOf({ lang }: SpeechSynthesisVoice): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? '';
}

/**
 * Tells when a voice was added: many devices name theirs only after a moment. Returns how to stop. Safari before 16 has
 * voices that tell nothing (`speechSynthesis` is no event target there).
 */
export function watchVoices(voices: Voices | undefined, onchange: () => void): () => void {
  voices?.addEventListener?.('voiceschanged', onchange);
  return () => voices?.removeEventListener?.('voiceschanged', onchange);
}

/** What is on a screen as one would say it: phrase by phrase, in the order of the page. */
export function phrasesIn(part: Element, language: Language): readonly string[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const phrases: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const phrase = spoken(node.textContent ?? '', language);
    if (
      phrase &&
      !node.parentElement?.closest(
        '.visually-hidden, [aria-hidden="true"], [role="status"], svg, button, [data-help]',
      )
    )
      phrases.push(phrase);
  }
  return phrases;
}

/** Without the endings of a second gender in brackets, which a voice stumbles over, and with the euro by its name. */
function spoken(text: string, language: Language): string {
  return withoutSecondGender(text, language).replace(/€/g, 'euro').replace(/\s+/g, ' ').trim();
}

/**
 * Reads phrases aloud, one after another. Holding on and going on are made of stopping and speaking again, since not
 * every device can pause a voice.
 */
export class Reading {
  state = $state<'silent' | 'speaking' | 'held'>('silent');
  readonly #voices: Voices;
  #phrases: readonly string[] = [];
  #next = 0;
  /** Counts the starts, so that the end of a phrase that was cut short starts nothing. */
  #start = 0;

  constructor(voices: Voices) {
    this.#voices = voices;
  }

  begin(phrases: readonly string[], voice: SpeechSynthesisVoice): void {
    this.#phrases = phrases;
    this.#next = 0;
    this.goOn(voice);
  }

  goOn(voice: SpeechSynthesisVoice): void {
    this.#voices.cancel();
    this.#start += 1;
    this.state = 'speaking';
    this.#say(voice, this.#start);
  }

  hold(): void {
    this.#silence('held');
  }

  stop(): void {
    this.#silence('silent');
  }

  #silence(state: 'silent' | 'held'): void {
    this.#start += 1;
    this.state = state;
    this.#voices.cancel();
  }

  #say(voice: SpeechSynthesisVoice, start: number): void {
    const phrase = this.#phrases[this.#next];
    if (phrase === undefined) {
      this.state = 'silent';
      return;
    }
    const utterance = new SpeechSynthesisUtterance(phrase);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => {
      if (start !== this.#start) return;
      this.#next += 1;
      this.#say(voice, start);
    };
    utterance.onerror = () => {
      if (start === this.#start) this.stop();
    };
    this.#voices.speak(utterance);
  }
}
