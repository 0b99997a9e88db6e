import { render } from 'svelte/server';
import { App } from '../app';
import { chooseLanguage, type Language } from '../i18n';
import type { IsoDate } from '../kernel';

/** The first two screens as the build writes them into the page, to be read before any script has come. */
export interface Prerendered {
  readonly title: string;
  readonly welcome: string;
  readonly question: string;
}

/** Both screens in one language. The day they speak of is left out: only the device knows it. */
export async function prerender(language: Language, builtOn: IsoDate): Promise<Prerendered> {
  await chooseLanguage(language);
  const { head, body } = screen(builtOn, false);
  const [, title] = /<title>([^<]*)<\/title>/.exec(head) ?? [];
  const [, before, after] = /^([^]*<p class="day[^>]*>)[^<]*([^]*)$/.exec(body) ?? [];
  if (!title || !before || !after) throw new NotTheWelcome('the first screen has no title or no day');
  return { title, welcome: before + after, question: screen(builtOn, true).body };
}

function screen(onDate: IsoDate, hasBegun: boolean): { readonly head: string; readonly body: string } {
  return render(App, { props: { today: onDate, mode: 'phone', entries: null, hasBegun } });
}

/** Thrown when the first screen is another one than this file knows. */
class NotTheWelcome extends Error {
  override readonly name = 'NotTheWelcome';
}
