import { expect, test } from 'vitest';
import { lawLanguages, type LawLanguage } from '../../src/i18n/language';
import { allEntries } from './dictionaries';

/** What we do not write, and why: a word of offices, a promise, a slap, or the wrong word of law. */
const banned: Readonly<Record<LawLanguage, Readonly<Record<string, RegExp>>>> = {
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

test('nobody is addressed as tu or jij', () => {
  const familiar = {
    fr: /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu,
    nl: /(?<!\p{L})(?:jij|je|jou|jouw|jullie)(?!\p{L})/iu,
  };
  const said = lawLanguages.flatMap((tongue) =>
    entries.filter(({ language, text }) => language === tongue && familiar[tongue].test(text)),
  );
  expect(said.map(({ part, key, text }) => `${part} ${key}: ${text}`)).toEqual([]);
});
