import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/language';
import { allEntries } from './dictionaries';

/** What we do not write, and why: a word of offices, a promise, a slap, or the wrong word of law. */
const banned: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  fr: {
    'office language':
      /\bveuillez\b|\bil y a lieu\b|\bafin (?:de|que)\b|\bnonobstant\b|\ble cas échéant\b|\bsusmentionn|\bci-(?:dessus|dessous|après|joint)\b|\bconformément\b|\ben vertu de\b|\bdans le cadre de\b|\bau niveau de\b|\bprocéder à\b|\beffectuer\b|\bdésormais\b|\bquant à\b/i,
    'unemployment insurance': /\bchef de ménage\b|\bchefs de ménage\b/i,
    'a slap':
      /\bvous êtes refusée?s?\b|\bvous êtes exclue?s?\b|\bpas éligible|\binéligible|\bfraude|\bfraudeur|\bassisté/i,
    'a promise':
      /\bvous avez certainement\b|\bvous recevrez certainement\b|\bgaranti que\b|\bsans aucun doute\b/i,
    'the former name': /\bminimex\b|\bRMI\b/,
    'the other language': /\bleefloon\b|\bOCMW\b/,
    'talk of ourselves':
      /\bcliquez ici\b|\butilisateur\b|\bformulaire invalide\b|\bchamp (?:obligatoire|requis)\b/i,
  },
  nl: {
    'office language':
      /\bdient te\b|\bdienen te\b|\bteneinde\b|\bmiddels\b|\binzake\b|\bgelieve\b|\bdesgevallend\b|\bdesbetreffend|\bbovenvermeld|\bonderstaand|\bbovenstaand|\bovereenkomstig\b|\bkrachtens\b|\bin het kader van\b|\bte allen tijde\b|\baldaar\b|\bderhalve\b|\bthans\b|\breeds\b/i,
    'unemployment insurance': /\bgezinshoofd/i,
    'a slap':
      /\bu (?:bent|wordt) geweigerd\b|\bu (?:bent|wordt) uitgesloten\b|\bfraude|\bniet in aanmerking\b/i,
    'a promise': /\bu krijgt zeker\b|\bgegarandeerd\b|\bongetwijfeld\b|\bzonder enige twijfel\b/i,
    'the former name': /\bbestaansminimum\b/i,
    'the other language': /\bCPAS\b|\brevenu d’intégration\b/,
    'Dutch of the Netherlands':
      /\bbijstandsuitkering\b|\bsociale dienst van de gemeente\b|\bziektekostenverzekering\b|\bhuurtoeslag\b/i,
    'talk of ourselves': /\bklik hier\b|\bgebruiker\b|\bongeldige invoer\b|\bverplicht veld\b/i,
  },
  de: {
    'office language':
      /\bgemäß\b|\bbezüglich\b|\bhinsichtlich\b|\bgegebenenfalls\b|\bbetreffs\b|\bzwecks\b|\bseitens\b|\bo\. ?g\.|\bobig|\bim Rahmen\b|\bdiesbezüglich|\bvorgenannt|\bhiermit\b|\bdurchführen\b/i,
    'unemployment insurance': /\bHaushaltsvorst/i,
    'a slap':
      /\bSie (?:sind|werden) (?:abgelehnt|ausgeschlossen)\b|\bBetrug|\bBetrüger|\bnicht berechtigt\b|\bBittsteller/i,
    'a promise': /\bSie (?:haben|bekommen) sicher\b|\bgarantiert\b|\bohne Zweifel\b|\bzweifellos\b/i,
    'the former name': /\bExistenzminimum\b|\bMinimex\b/i,
    'the other languages': /\bCPAS\b|\bOCMW\b|\bleefloon\b|\brevenu d’intégration\b/i,
    'German of other countries':
      /\bSozialamt|\bJobcenter|\bBürgergeld|\bGrundsicherung|\bArbeitsagentur|\bBedarfsgemeinschaft|\bRente\b|\bWiderspruch\b|\bRechtsmittel\b|\bSchweizer\b/i,
    'another word for the same thing':
      /\bIntegrationseinkommen|\bEingliederungsgehalt|\bQuittung|\bSozialbericht|\bAnzahlung|\bLebensgefährt|\bArbeitstribunal|\bGesuch\b/i,
    'talk of ourselves': /\bklicken Sie hier\b|\bNutzer\b|\bBenutzer\b|\bPflichtfeld|\bungültige Eingabe\b/i,
  },
  en: {
    'office language':
      /\bpursuant to\b|\bin accordance with\b|\bhereby\b|\bherein\b|\btherein\b|\bnotwithstanding\b|\bin respect of\b|\baforementioned\b|\bprior to\b|\bwith regard to\b/i,
    'unemployment insurance': /\bhead of (?:the )?household\b/i,
    'a slap': /\byou are (?:refused|excluded|ineligible)\b|\bfraud|\bineligible\b|\bnot eligible\b/i,
    'a promise': /\byou will certainly\b|\bguaranteed\b|\bwithout (?:any )?doubt\b/i,
    'English of other countries':
      /\bUniversal Credit\b|\bjobseeker’s allowance\b|\bcouncil tax\b|\bwelfare office\b/i,
    'talk of ourselves': /\bclick here\b|\bthe user\b|\brequired field\b|\binvalid input\b/i,
  },
};

const entries = await allEntries();

test.each(
  Object.entries(banned).flatMap(([language, reasons]) =>
    Object.entries(reasons).map(([reason, pattern]) => ({ language, reason, pattern })),
  ),
)('no text in $language speaks in $reason', ({ language, pattern }) => {
  const said = entries.filter((entry) => entry.language === language && pattern.test(entry.text));
  expect(said.map(({ part, key, text }) => `${part} ${key}: ${text}`)).toEqual([]);
});

test('nobody is addressed as tu, jij or du', () => {
  const familiar: Readonly<Record<string, RegExp>> = {
    fr: /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu,
    nl: /(?<!\p{L})(?:jij|je|jou|jouw|jullie)(?!\p{L})/iu,
    de: /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer)(?!\p{L})/iu,
  };
  const said = entries.filter(({ language, text }) => familiar[language]?.test(text) === true);
  expect(said.map(({ part, key, text }) => `${part} ${key}: ${text}`)).toEqual([]);
});

/** Small words that stand in nearly every sentence of a language, and that none of the others has. */
const smallWords: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:vous|votre|vos|avec|pour|une|que|sont|est|les|aux|chez)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:het|een|niet|uw|voor|zijn|naar|wordt|geen|ook|deze)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:oder|eine|einen|das|mit|für|wenn|Ihre?n?|haben|werden)(?!\p{L})/iu,
};

test.each(Object.keys(smallWords))('nothing in %s is left over in another language', (left) => {
  const found = entries.filter(
    ({ language, text }) => language !== left && smallWords[left]?.test(withoutOfficial(text)) === true,
  );
  expect(found.map(({ language, key, text }) => `${language} ${key}: ${text}`)).toEqual([]);
});

test.each(languages)('no sentence in %s is that of another language', (language) => {
  const others = new Set(
    entries.filter((entry) => entry.language !== language).map(({ key, text }) => `${key} ${text}`),
  );
  const same = entries.filter(
    (entry) =>
      entry.language === language &&
      (entry.text.replace(/\{[^}]*\}/g, '').match(/\p{L}{2,}/gu)?.length ?? 0) > 3 &&
      others.has(`${entry.key} ${entry.text}`),
  );
  expect(same.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
});

/** Names of the law stand in brackets or in quotation marks, in the language they are in. */
function withoutOfficial(text: string): string {
  return text.replace(/\([^()]*\)|[«“„][^»”“]*[»”“]/g, '');
}
