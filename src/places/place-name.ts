import { inLanguage, type Language } from '../i18n';
import type { Place } from './place';
import { isGermanSpeaking, regionOf } from './region';

/** What a place is called on a screen: its name in the language of the screen, or where there is none, in its own. */
export function placeName({ nis, name }: Pick<Place, 'nis' | 'name'>, language: Language): string {
  const own = isGermanSpeaking(nis) ? 'de' : regionOf(nis) === 'flanders' ? 'nl' : 'fr';
  return inLanguage(name, language, [own]);
}
