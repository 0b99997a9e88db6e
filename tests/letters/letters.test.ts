import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { isoDate } from '../../src/kernel/iso-date';
import {
  counterScript,
  letterKinds,
  letterOf,
  objections,
  type Facts,
  type Letter,
  type LetterKind,
} from '../../src/letters';
import type { Line } from '../../src/text';
import { bothOf, placeholdersOf } from '../locales/dictionaries';
import { plainBut } from '../people/somebody';
import { offices, onDate } from './offices';

const person = (answers: Answers = {}) => plainBut(answers, onDate);

const texts = await bothOf('letters');

const lives: Readonly<Record<string, Answers>> = {
  'somebody alone': {},
  'somebody homeless': { residence: 'homeless', hosted: 'no' },
  'somebody waiting for another benefit': { otherBenefits: 'pending' },
  'somebody who claimed nothing yet': { otherBenefits: 'notClaimed' },
  'somebody with parents whose income may count': {
    household: ['parent'],
    sharedHousehold: 'yes',
    relatives: [{ relation: 'parent', perMonth: 2500_00 as never }],
    maintenance: 'conflict',
  },
  'somebody without a right to stay': { status: 'noLegalStay' },
  'a jobseeker from the Union': {
    status: 'euCitizen',
    document: 'eu',
    euPurpose: 'jobseeker',
    threeMonths: 'yes',
  },
  'somebody with temporary protection': { status: 'temporaryProtection', document: 'a' },
};
const files: readonly Answers[] = [
  {},
  { appliedOn: isoDate('2026-03-03') },
  { appliedOn: isoDate('2026-03-03'), decidedOn: isoDate('2026-03-31') },
  { appliedOn: isoDate('2026-03-03'), decidedOn: isoDate('2026-03-31'), notifiedOn: isoDate('2026-04-02') },
];

const situations: readonly Facts[] = Object.values(lives).flatMap((life) =>
  files.flatMap((file) =>
    [undefined, ...objections].flatMap((objection) =>
      [true, false].map((yes) => ({
        ...person({ ...life, ...file }),
        ...(yes ? offices : {}),
        objection,
        urgent: yes,
        refusedBefore: yes,
        otherLanguage: !yes,
      })),
    ),
  ),
);

function sentencesOf(kind: LetterKind, facts: Facts): readonly Line[] {
  const { blocks, notes }: Letter = letterOf(kind, facts);
  return [...blocks.flatMap(({ lines }) => lines), ...notes].flatMap((line): Line[] =>
    'data' in line ? [] : [line],
  );
}

function keysOf(kind: LetterKind, facts: Facts): readonly string[] {
  return sentencesOf(kind, facts).map(({ key }) => key);
}

/** Each sentence once, by its text and the names of its values. */
const everySentence: readonly Line[] = [
  ...new Map(
    situations
      .flatMap((facts): readonly Line[] => {
        const { say, ask, otherwise } = counterScript(facts);
        return [...letterKinds.flatMap((kind) => sentencesOf(kind, facts)), ...say, ...ask, ...otherwise];
      })
      .map((sentence) => [
        sentence.key +
          Object.keys(sentence.figures ?? {})
            .sort()
            .join(),
        sentence,
      ]),
  ).values(),
];

describe('every letter, for everybody', () => {
  test('has a text in both languages for each sentence, with exactly the values it needs', () => {
    for (const { key, figures } of everySentence) {
      for (const language of ['fr', 'nl'] as const) {
        const text = texts[language][key];
        expect(text, key).toBeDefined();
        expect(placeholdersOf(text ?? '', language), key).toEqual(Object.keys(figures ?? {}).sort());
      }
    }
  });

  test('and no text of a letter waits for somebody who never comes', () => {
    const used = new Set<string>(everySentence.map(({ key }) => key));
    const written =
      /^(?:script\.(?:request|papers|homeless|receipt|ask\.(?!title)|otherwise\.(?!title))|letter\.(?:application|hearing|reminder|petition|note|sender|addressee|applied|date|salutation|closing|signature)\b)/;
    const idle = Object.keys(texts.fr).filter((key) => written.test(key) && !used.has(key));
    expect(idle).toEqual([]);
  });

  test('leaves name, national number, day and signature to the hand', () => {
    for (const facts of situations) {
      for (const kind of letterKinds) {
        const keys = keysOf(kind, facts);
        for (const key of [
          'letter.sender.name',
          'letter.sender.nationalNumber',
          'letter.date',
          'letter.signature',
        ]) {
          expect(keys.filter((candidate) => candidate === key)).toHaveLength(1);
          expect(texts.fr[key]).toContain('……');
          expect(texts.nl[key]).toContain('……');
        }
      }
    }
  });

  test('has one title, so that its document has one too', () => {
    for (const facts of situations) {
      for (const kind of letterKinds) {
        expect(letterOf(kind, facts).blocks.filter(({ role }) => role === 'title')).toHaveLength(1);
      }
    }
  });

  test('names only articles that the law pages give for it', () => {
    const given = new Set([
      ...[
        '1',
        '18',
        '18, § 4',
        '20',
        '21',
        '21, § 1',
        '21, § 2',
        '21, § 5',
        '22',
        '22, § 1',
        '23',
        '23, § 5',
      ],
      ...['34', '39', '47', '57', '1017'],
    ]);
    const article = /(?:articles?|artikel(?:en)?) (\d+(?:, § \d+)?)(?: (?:et|en) (\d+))?/g;
    for (const text of [...Object.values(texts.fr), ...Object.values(texts.nl)]) {
      for (const [, first, second] of text.matchAll(article)) {
        for (const one of [first, second]) if (one) expect(given, text).toContain(one);
      }
    }
  });
});

describe('the application', () => {
  const keys = (answers: Answers, more: Partial<Facts> = {}) =>
    keysOf('application', { ...person(answers), ...more });

  test('asks for a receipt today, and for the other help if this right is not open', () => {
    expect(keys({})).toEqual(
      expect.arrayContaining([
        'letter.application.request',
        'letter.application.socialAid',
        'letter.application.receipt',
        'letter.application.forward',
      ]),
    );
  });

  test('of a homeless person asks for urgent help, and gives a place to write to instead of a home', () => {
    const homeless = keys({ residence: 'homeless', hosted: 'no' });
    expect(homeless).toContain('letter.application.homeless');
    expect(homeless).toContain('letter.sender.stay');
    expect(homeless).not.toContain('letter.sender.address');
    expect(keys({})).not.toContain('letter.application.homeless');
  });

  test('asks for urgent help when there is nothing to live on', () => {
    expect(keys({}, { urgent: true })).toContain('letter.application.urgent');
    expect(keys({})).not.toContain('letter.application.urgent');
  });

  test('asks for an advance while another benefit is pending', () => {
    expect(keys({ otherBenefits: 'pending' })).toContain('letter.application.advance');
    expect(keys({})).not.toContain('letter.application.advance');
  });

  test('asks for equity only where relatives make the two readings differ', () => {
    const withParent = lives['somebody with parents whose income may count'] ?? {};
    expect(keys(withParent)).toContain('letter.application.equity');
    // Equity is a decision with written reasons and a method: the letter asks for both.
    expect(keys(withParent)).toContain('letter.application.equityMethod');
    expect(keys({})).not.toContain('letter.application.equityMethod');
    expect(keys({ household: ['sibling'], sharedHousehold: 'yes' })).not.toContain(
      'letter.application.equity',
    );
  });

  test('tells whoever may lose the right to stay to seek advice first', () => {
    expect(keys(lives['a jobseeker from the Union'] ?? {})).toContain('letter.note.residence');
    expect(keys({})).not.toContain('letter.note.residence');
  });

  test('tells whoever was refused before that the court comes first', () => {
    expect(keys({}, { refusedBefore: true })).toContain('letter.note.courtFirst');
    expect(keys({})).not.toContain('letter.note.courtFirst');
  });
});

describe('the petition', () => {
  const received = person({
    appliedOn: isoDate('2026-03-03'),
    decidedOn: isoDate('2026-03-31'),
    notifiedOn: isoDate('2026-04-02'),
  });

  test.each(objections)('against %s holds everything such a petition must contain', (objection) => {
    const keys = keysOf('petition', { ...received, ...offices, objection });
    expect(keys).toEqual(
      expect.arrayContaining([
        'letter.addressee.registry',
        'letter.sender.name',
        'letter.sender.address',
        'letter.sender.nationalNumber',
        'letter.petition.defendant',
        objection === 'silence' ? 'letter.petition.absence' : 'letter.petition.decision',
        objection === 'silence' ? 'letter.petition.disagreeSilence' : 'letter.petition.disagree',
        'letter.petition.reasonsLater',
        'letter.petition.costs',
        'letter.petition.copyReceipt',
        'letter.date',
        'letter.signature',
      ]),
    );
    const data = letterOf('petition', { ...received, ...offices, objection }).blocks.flatMap(({ lines }) =>
      lines.flatMap((line) => ('data' in line ? [line.data.fr] : [])),
    );
    expect(data).toEqual(['Tribunal du travail de Liège, division Namur', 'CPAS de Namur']);
  });

  test('against a decision gives its day and the day of the letter, and adds a copy of it', () => {
    const sentences = sentencesOf('petition', { ...received, objection: 'refusal' });
    const values = (key: string) => sentences.find((sentence) => sentence.key === key)?.figures;
    expect(values('letter.petition.refusal')).toEqual({ day: { day: '2026-03-31' } });
    expect(values('letter.petition.received')).toEqual({ day: { day: '2026-04-02' } });
    expect(sentences.map(({ key }) => key)).toContain('letter.petition.copyDecision');
  });

  test('against silence gives the day of the request and the last day to decide, and no decision', () => {
    const sentences = sentencesOf('petition', { ...person({ appliedOn: isoDate('2026-03-03') }) });
    const values = (key: string) => sentences.find((sentence) => sentence.key === key)?.figures;
    expect(values('letter.petition.applied')).toEqual({ day: { day: '2026-03-03' } });
    expect(values('letter.petition.silence')).toMatchObject({
      day: { day: '2026-04-02' },
      days: { count: 30 },
    });
    expect(sentences.map(({ key }) => key)).not.toContain('letter.petition.copyDecision');
  });

  test('leaves room for a day that is not known', () => {
    const [refusal] = sentencesOf('petition', { ...person(), objection: 'refusal' }).filter(
      ({ key }) => key === 'letter.petition.refusal',
    );
    expect(refusal?.figures).toEqual({ day: { words: 'letter.blank.day' } });
  });

  test('against a lower amount brings the own calculation only where it is one exact amount', () => {
    const calculated = (answers: Answers) =>
      sentencesOf('petition', { ...person(answers), objection: 'lowerAmount' }).find(
        ({ key }) => key === 'letter.petition.calculation',
      );
    const [estimate] = person().assessment.estimates;
    expect(calculated({})?.figures).toEqual({ amount: { cents: estimate?.perMonth.high } });
    expect(calculated({ savings: 'unknown' })).toBeUndefined();
  });

  test('says the last safe day: three months from the letter, or from the decision while there is no letter', () => {
    const until = (answers: Answers) =>
      sentencesOf('petition', person(answers)).find(({ key }) => key === 'letter.note.until')?.figures;
    expect(until({ notifiedOn: isoDate('2026-01-31') })).toEqual({ day: { day: '2026-04-30' } });
    expect(until({ decidedOn: isoDate('2026-01-31') })).toEqual({ day: { day: '2026-04-30' } });
    expect(until({ appliedOn: isoDate('2026-03-03') })).toEqual({ day: { day: '2026-07-02' } });
    expect(until({})).toBeUndefined();
  });

  test('says beside it how to hand it in, that it is free, who may help, what stops no clock', () => {
    expect(keysOf('petition', received)).toEqual(
      expect.arrayContaining([
        'letter.note.handIn',
        'letter.note.namedCourt',
        'letter.note.free',
        'letter.note.help',
        'letter.note.mentions',
        'letter.note.mediation',
        'letter.note.newRequest',
      ]),
    );
  });

  test('never sends whoever was refused before back to a first request', () => {
    const keys = keysOf('petition', { ...received, refusedBefore: true });
    expect(keys).not.toContain('letter.note.newRequest');
    expect(keys).toContain('letter.note.courtFirst');
  });

  test('warns when the tribunal works in another language than the letter', () => {
    expect(keysOf('petition', { ...received, otherLanguage: true })).toContain('letter.note.otherLanguage');
  });
});

describe('the reminder', () => {
  test('gives the last day to decide and the last safe day for the court, which it does not move', () => {
    const sentences = sentencesOf('reminder', person({ appliedOn: isoDate('2026-03-03') }));
    const values = (key: string) => sentences.find((sentence) => sentence.key === key)?.figures;
    expect(values('letter.reminder.period')).toMatchObject({
      day: { day: '2026-04-02' },
      days: { count: 30 },
    });
    expect(values('letter.note.silenceUntil')).toEqual({ day: { day: '2026-07-02' } });
    expect(sentences.map(({ key }) => key)).toContain('letter.note.reminderNoStop');
  });
});

describe('the counter script', () => {
  test('is three sentences, the last of which asks for the receipt, for everybody', () => {
    for (const facts of situations) {
      const { say, ask } = counterScript(facts);
      expect(say).toHaveLength(3);
      expect(say.at(-1)?.key).toBe('script.receipt');
      expect(ask[0]?.key).toBe('script.ask.receipt');
    }
    for (const text of [texts.fr['script.ask.receipt'], texts.nl['script.ask.receipt']]) {
      expect(text).toMatch(/aujourd’hui|vandaag/);
    }
  });

  test('names the right of the same amount for whoever has that one instead', () => {
    expect(counterScript(person(lives['somebody with temporary protection'])).say[0]?.key).toBe(
      'script.requestEither',
    );
    expect(counterScript(person()).say[0]?.key).toBe('script.request');
  });

  test('has an answer to “your relatives earn enough” for whoever has relatives that count', () => {
    const answers = (life: Answers): readonly string[] =>
      counterScript(person(life)).otherwise.map(({ key }) => key);
    expect(answers(lives['somebody with parents whose income may count'] ?? {})).toContain(
      'script.otherwise.relatives',
    );
    expect(answers({})).not.toContain('script.otherwise.relatives');
  });

  test('no letter and no sentence says that the centre is free to count relatives or not', () => {
    const free = /\blibre(?:ment)?\b|\bau choix\b|\bchoisit\b|\bvrij(?:elijk)?\b|\bkiest\b|\bnaar keuze\b/i;
    const said = [...Object.entries(texts.fr), ...Object.entries(texts.nl)].filter(
      ([key, text]) => key !== 'letter.note.companion' && free.test(text),
    );
    expect(said).toEqual([]);
  });
});
