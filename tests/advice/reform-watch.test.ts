import { describe, expect, test } from 'vitest';
import { linesOfReform, reformOfSentence, reformsFor, statusLine } from '../../src/advice/reform-watch';
import { reforms as sentences } from '../../src/advice/warnings';
import { publisherOf } from '../../src/data/publishers';
import { tables } from '../../src/data/tables';
import { reformIds, reforms } from '../../src/data/reforms';
import { isoDate } from '../../src/kernel/iso-date';
import { plainPages } from '../../src/plain';
import { changeLog } from '../../src/plain/change-log';
import { languages, message } from '../../src/i18n';
import { fill } from '../../src/text';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { everybody } from '../people/worked';

const touching = (answers: object, onDate = '2026-11-26'): readonly string[] =>
  reformsFor(somebody({ ...plain, ...answers }, onDate)).map(({ id }) => id);

describe('the rules that move', () => {
  test('each stands once, with a status, a day, a source and a last check', () => {
    const ids = reforms.map(({ id }) => id);
    expect(ids).toEqual(reformIds.filter((id) => ids.includes(id)));
    // The next step of the index is there while one is expected.
    expect(reformIds.filter((id) => !ids.includes(id) && id !== 'index')).toEqual([]);
    for (const { source, since, checkedOn } of reforms) {
      expect(publisherOf(source).nl).not.toContain('.');
      expect(since <= checkedOn).toBe(true);
    }
  });

  test('stand where they touch a result, and nowhere else', () => {
    expect(touching({ work: 'working' }, '2026-03-01')).toEqual([]);
    expect(touching({ household: ['parent'], sharedHousehold: 'yes' })).toContain('relatives');
    expect(touching({ household: ['sibling'], sharedHousehold: 'yes' })).not.toContain('relatives');
    expect(touching({ status: 'refugee', document: 'b' })).toContain('protection');
    expect(touching({ status: 'otherForeigner', document: 'b' })).toContain('foreigners');
    expect(touching({ work: 'seeking', otherBenefits: 'none' })).toContain('unemployment');
    expect(touching({})).not.toContain('cap');
  });

  test('all but two reach somebody of the worked cases', () => {
    const reached = new Set(everybody.flatMap(reformsFor).map(({ id }) => id));
    const missed = reforms.map(({ id }) => id).filter((id) => !reached.has(id));
    expect(missed).toEqual(['registration', 'cap']);
  });

  test('every sentence on a bill belongs to one entry, and its entry says it', () => {
    for (const one of sentences) {
      const reform = reformOfSentence(`warning.ruleUnderReform.${one}`) ?? expect.fail(one);
      expect(linesOfReform(reform).map(({ key }) => key)).toContain(`warning.ruleUnderReform.${one}`);
    }
    expect(reformOfSentence('warning.ruleUnderReform.text')).toBeNull();
  });
});

test('whoever publishes a source has a name', () => {
  const sources = [...tables.flatMap(({ rows }) => rows), ...reforms].map(({ source }) => source);
  expect(sources.filter((source) => publisherOf(source).fr.includes('.'))).toEqual([]);
});

describe('the log of changes', () => {
  test('begins after the federal guide, newest day first, and tells every row of every table since', () => {
    const days = changeLog().map(({ from }) => from);
    expect([...days].sort().reverse()).toEqual(days);
    expect(days.at(-1)).toBe('2020-01-01');
    expect(days).toEqual(expect.arrayContaining(['2026-09-01', '2026-03-01', '2025-02-01', '2024-03-01']));
  });

  test('names the amounts of a day', () => {
    const march = changeLog().find(({ from }) => from === '2026-03-01') ?? expect.fail('no March');
    expect(march.changes[0]?.sentence.figures).toEqual({
      cohabitant: { cents: 893_65 },
      single: { cents: 1_340_47 },
      family: { cents: 1_811_57 },
    });
    expect(march.changes.map(({ sentence }) => sentence.key)).toContain('since.change.childBenefit');
  });

  test.each(languages)('stands in the page with everything that moves (%s)', async (language) => {
    const edition = { version: '1', builtOn: isoDate('2026-11-26') };
    const page =
      (await plainPages(edition, { home: './', isUnattended: false }))[`changes-${language}.html`] ?? '';
    for (const reform of reforms) {
      expect(page).toContain(message(language, `reform.${reform.id}.title`));
      for (const one of [statusLine(reform), ...linesOfReform(reform)])
        expect(page).toContain(fill(one, language));
    }
    for (const { changes } of changeLog())
      for (const { sentence, row } of changes) {
        expect(page).toContain(fill(sentence, language));
        expect(page).toContain(row.reference);
      }
  });
});
