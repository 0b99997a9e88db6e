import { describe, expect, test } from 'vitest';
import { entriesIn } from './dictionaries';

/** What stands for a French term of the glossary in a language that has none of the law's texts. */
const glossary: Readonly<Record<string, readonly (readonly [term: RegExp, own: RegExp])[]>> = {
  de: [
    [/\bCPAS\b/, /ÖSHZ/],
    [/revenu d’intégration/, /Eingliederungseinkommen/],
    [/accusé de réception/, /Empfangsbestätigung/],
    [/enquête sociale/, /Sozialuntersuchung/],
    [/tribunal du travail/i, /Arbeitsgericht/],
    [/travailleur social/, /Sozialarbeiter/],
    [/\bavance\b/, /Vorschuss/],
    [/enfant à charge/, /Kind zu Lasten/],
    [/protection subsidiaire/, /subsidiäre[rnm]? Schutz/i],
    [/aide médicale urgente/i, /dringende medizinische Hilfe/i],
    [/équité/, /Billigkeit/],
    [/revenu cadastral/i, /Katastereinkommen/],
    [/GRAPA/, /EGB/],
  ],
  en: [
    [/\bCPAS\b/, /CPAS\/OCMW/],
    [/revenu d’intégration/, /integration income/i],
    [/accusé de réception/, /receipt/i],
    [/tribunal du travail/i, /labour tribunal|labour court/i],
    [/\bavance\b/, /advance/i],
  ],
};

describe.each(Object.keys(glossary))('the glossary in %s', async (language) => {
  const french = new Map((await entriesIn('fr')).map(({ key, text }) => [key, text]));
  const own = (await entriesIn(language as Parameters<typeof entriesIn>[0])).map(({ key, text }) => ({
    text,
    french: french.get(key) ?? '',
  }));

  // A sentence may do without the name; nine of ten say it.
  test.each(glossary[language] ?? [])('has one word for %s', (term, word) => {
    const meant = own.filter(({ french: said }) => term.test(said));
    const said = meant.filter(({ text }) => word.test(text));
    expect(meant.length).toBeGreaterThan(0);
    expect(
      said.length / meant.length,
      meant
        .filter((one) => !said.includes(one))
        .map(({ text }) => text)
        .join('\n'),
    ).toBeGreaterThanOrEqual(0.9);
  });
});
