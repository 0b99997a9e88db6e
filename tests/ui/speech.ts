import { vi } from 'vitest';

/** A voice as a device lists it. */
export const voice = (name: string, lang: string, localService = true): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: false,
  voiceURI: name,
});

/** The device's speech, which says nothing and remembers what it was asked. */
export class Speech extends EventTarget {
  list: SpeechSynthesisVoice[];
  readonly spoken: SpeechSynthesisUtterance[] = [];
  readonly cancel = vi.fn();
  constructor(...list: SpeechSynthesisVoice[]) {
    super();
    this.list = list;
  }
  getVoices(): SpeechSynthesisVoice[] {
    return this.list;
  }
  speak(utterance: SpeechSynthesisUtterance): void {
    this.spoken.push(utterance);
  }
  /** The phrase being read comes to its end. */
  finish(): void {
    const last = this.spoken.at(-1);
    last?.onend?.(new Event('end') as SpeechSynthesisEvent);
  }
}

class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

export function device(...list: SpeechSynthesisVoice[]): Speech {
  const speech = new Speech(...list);
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return speech;
}

export const french = voice('Amélie', 'fr-FR');
export const belgian = voice('Léa', 'fr_BE');
export const dutch = voice('Ellen', 'nl-BE');
export const remote = voice('Cloud', 'fr-BE', false);
