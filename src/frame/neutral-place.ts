import { inLanguage, type Language, type Localised } from '../i18n';

/**
 * Where somebody goes who leaves quickly: the weather, on the site of a public service that everybody here may look at,
 * in the language of the screen. It sets nothing off and says nothing of where one came from.
 */
const weather: Localised = {
  fr: 'https://www.meteo.be/fr',
  nl: 'https://www.meteo.be/nl',
  de: 'https://www.meteo.be/de',
};

/** The neutral page; an empty one where there is no network, since an error page would stay on the screen. */
export function neutralPlace(language: Language, isOnline: boolean): string {
  return isOnline ? inLanguage(weather, language) : 'about:blank';
}
