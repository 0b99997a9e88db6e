import { describe, expect, test } from 'vitest';
import type { AnswerId } from '../../src/contract/situation';
import { cohabitants } from '../../src/contract/values';
import { isoDate } from '../../src/kernel/iso-date';
import { categoriesOf } from '../../src/rules/category';
import { circle, circleOn } from '../../src/rules/circle';
import { questionOf, questions, sections, type Question } from '../../src/rules/questions';

/** The conversation on one page, in its order: field, part, kind of answer, and whether "I don't know" is one. */
const catalogue = `
residence                 person    choice     ?
hosted                    person    choice
detention                 person    choice
age                       person    count 0-120 years
minorSituation            person    choice
status                    status    choice     ?
document                  status    choice     ?
euPurpose                 status    choice
threeMonths               status    choice     ?
reception                 status    choice
household                 household several
childrenDependent         household choice     ?
custody                   household choice     ?
sharedHousehold           household choice     ?
partnerApplies            household choice     ?
work                      work      choice     ?
incomes                   income    incomes
jobStarted                income    choice     ?
shortageJob               income    choice     ?
partnerIncomes            income    incomes
partnerJobStarted         income    choice     ?
relatives                 income    relatives
otherApplicants           income    count 0-99
savings                   property  money once ?
savingsShare              property  percent
properties                property  properties
childBenefitChildren      property  count 0-99
transfers                 property  transfers
housingPaidByOthers       property  money month ?
otherBenefits             rights    choice     ?
maintenance               rights    choice     ?
receivedInLastThreeMonths rights    choice     ?
commune                   place     place optional
registeredCommune         place     place optional
`;

/** A question as a line of the page. */
function lineOf(question: Question): string {
  const bounds = question.kind === 'count' ? [`${question.low}-${question.high}`, question.unit] : [];
  const period = question.kind === 'money' ? question.per : undefined;
  const marks = [
    question.unknown === true ? '?' : undefined,
    question.optional === true ? 'optional' : undefined,
  ];
  return [question.id, question.section, question.kind, ...bounds, period, ...marks]
    .filter(Boolean)
    .join(' ');
}

const squeezed = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/).join(' '));

describe('the catalogue', () => {
  test('is this page', () => expect(questions.map(lineOf)).toEqual(squeezed(catalogue)));

  test('goes through its parts in order, without coming back to one', () => {
    expect([...new Set(questions.map(({ section }) => section))]).toEqual(sections);
    const changes = questions.filter(({ section }, index) => section !== questions[index - 1]?.section);
    expect(changes).toHaveLength(sections.length);
  });

  test('opens nationality and household in two steps', () => {
    const groups = (id: AnswerId): string => {
      const question = questionOf(id);
      const open = question.kind === 'choice' || question.kind === 'several' ? (question.groups ?? []) : [];
      return open.map((group) => `${group.id}: ${group.options.join(' ')}`).join('\n');
    };
    expect(groups('status')).toBe(
      [
        'belgian: belgian',
        'euCitizen: euCitizen',
        'family: familyOfEuCitizen familyOfBelgian',
        'protection: refugee subsidiaryProtection stateless temporaryProtection asylumSeeker',
        'otherForeigner: otherForeigner',
        'noLegalStay: noLegalStay',
        'preferNotToSay: preferNotToSay',
      ].join('\n'),
    );
    expect(groups('household')).toBe(
      [
        'partner: partner',
        'minorChild: minorChild',
        'family: parent adultChild grandparent adultGrandchild sibling',
        'byMarriage: parentInLaw childInLaw formerSpouse stepParent',
        'other: other',
      ].join('\n'),
    );
  });

  test('can name everybody of the contract who may live in the home', () => {
    const question = questionOf('household');
    const named = question.kind === 'several' ? question.groups.flatMap(({ options }) => options) : [];
    expect([...named].sort()).toEqual([...cohabitants].sort());
  });
});

describe('the category while something is missing', () => {
  const on = isoDate('2026-03-01');
  test('nobody asked who lives there', () => expect(categoriesOf({}, on)).toEqual([]));
  test('nobody asked whom the child depends on', () =>
    expect(categoriesOf({ household: ['minorChild'] }, on)).toEqual([]));
  test('nobody asked how much of the time the child is there', () =>
    expect(categoriesOf({ household: ['minorChild'], childrenDependent: 'yes' }, on)).toEqual([]));
  test('nobody asked whether flatmates share the household', () =>
    expect(categoriesOf({ household: ['other', 'sibling'] }, on)).toEqual([]));
  test('a relative who counts is taken to share it', () => {
    expect(categoriesOf({ household: ['grandparent'] }, on)).toEqual(['cohabitant']);
    expect(categoriesOf({ household: ['grandparent'] }, isoDate('2026-02-28'))).toEqual([]);
  });
  test('a child that depends on somebody else leaves the person alone', () =>
    expect(categoriesOf({ household: ['minorChild'], childrenDependent: 'no' }, on)).toEqual(['single']));
});

describe('the circle of relatives', () => {
  test('parents and adult children, until 28 February 2026', () => {
    expect(circleOn(isoDate('2026-02-28')).value).toEqual(['parent', 'adultChild']);
    expect(circleOn(isoDate('2005-08-01')).value).toEqual(['parent', 'adultChild']);
  });
  test('the whole direct line, in-laws and a former spouse from 1 March 2026', () =>
    expect(circleOn(isoDate('2026-03-01')).value).toEqual([
      'parent',
      'adultChild',
      'grandparent',
      'adultGrandchild',
      'parentInLaw',
      'childInLaw',
      'formerSpouse',
    ]));
  test('each rule says since when and where it was published', () => {
    expect(circle.name).toBe('circle');
    expect(circle.rows.map(({ validFrom }) => validFrom)).toEqual(['2002-10-01', '2026-03-01']);
    for (const { source } of circle.rows) expect(new URL(source).protocol).toMatch(/^https?:$/);
  });
});
