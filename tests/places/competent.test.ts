import { expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { competentCentre } from '../../src/places/competent';

const lives = '52011';
const registered = '62063';
const both = { commune: lives, registeredCommune: registered };

/** The table of the act of 2 April 1965, row by row. */
const table: readonly (readonly [
  who: string,
  answers: Answers,
  commune: string | null,
  because: string,
  article: string,
])[] = [
  ['somebody at home', { residence: 'home', ...both }, lives, 'habitualResidence', '1'],
  ['somebody who works', { residence: 'home', work: 'working', ...both }, lives, 'habitualResidence', '1'],
  [
    'somebody whose tag is at home',
    { residence: 'home', detention: 'autonomousTag', ...both },
    lives,
    'habitualResidence',
    '1',
  ],
  [
    'somebody released',
    { residence: 'home', detention: 'released', ...both },
    lives,
    'habitualResidence',
    '1',
  ],
  [
    'a full-time student',
    { residence: 'home', work: 'student', ...both },
    registered,
    'studentRegistration',
    '2, § 6',
  ],
  ['a homeless person', { residence: 'homeless', ...both }, lives, 'homelessStay', '2, § 7'],
  [
    'somebody in an institution',
    { residence: 'institution', ...both },
    registered,
    'institution',
    '2, §§ 1, 3, 4',
  ],
  [
    'a prisoner',
    { residence: 'home', detention: 'prison', ...both },
    registered,
    'institution',
    '2, §§ 1, 3, 4',
  ],
  [
    'an asylum seeker',
    { residence: 'home', status: 'asylumSeeker', ...both },
    registered,
    'registration',
    '2, § 5',
  ],
  [
    'somebody under temporary protection',
    { residence: 'home', status: 'temporaryProtection', ...both },
    registered,
    'registration',
    '2, § 5',
  ],
  ['a refugee', { residence: 'home', status: 'refugee', ...both }, lives, 'habitualResidence', '1'],
  ['somebody who said nothing', {}, null, 'habitualResidence', '1'],
];

test.each(table)('for %s', (_, answers, commune, because, article) => {
  const competence = competentCentre(answers);
  expect(competence).toMatchObject({ commune, because, basis: { act: 'loi-1965-04-02', article } });
  expect(competence.or).toBeUndefined();
});

test('a student who did not say where he is registered is told the rule, and where he lives if he is registered nowhere', () => {
  expect(competentCentre({ work: 'student', commune: lives })).toMatchObject({
    commune: null,
    because: 'studentRegistration',
    ifNotRegistered: lives,
  });
});

test('who is in an institution and registered nowhere goes to the centre of the place where it stands', () => {
  expect(competentCentre({ residence: 'institution', commune: lives }).ifNotRegistered).toBe(lives);
  expect(competentCentre({ residence: 'institution' }).ifNotRegistered).toBeUndefined();
});

test('for whom the place of stay counts, a registration changes nothing', () => {
  expect(competentCentre({ residence: 'homeless', ...both }).ifNotRegistered).toBeUndefined();
  expect(competentCentre({ residence: 'home', ...both }).ifNotRegistered).toBeUndefined();
});

test('a homeless student is shown both centres, for the table does not say which exception prevails', () => {
  expect(competentCentre({ residence: 'homeless', work: 'student', ...both })).toMatchObject({
    commune: lives,
    because: 'homelessStay',
    or: { commune: registered, because: 'studentRegistration' },
  });
});

test('two exceptions that point at one commune are one answer', () => {
  const answers: Answers = {
    residence: 'homeless',
    work: 'student',
    commune: lives,
    registeredCommune: lives,
  };
  expect(competentCentre(answers).or).toBeUndefined();
  expect(competentCentre({ residence: 'homeless', work: 'student', commune: lives }).or).toBeUndefined();
});

test('codes of before a merger are led to the commune of today', () => {
  expect(competentCentre({ commune: '44045' }).commune).toBe('46029');
  expect(competentCentre({ work: 'student', registeredCommune: '82005', commune: '11056' })).toMatchObject({
    commune: '82039',
    ifNotRegistered: '46030',
  });
});
