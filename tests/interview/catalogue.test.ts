import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { cohabitants } from '../../src/contract/values';
import { relativesWhoCount } from '../../src/data/relatives';
import { isoDate } from '../../src/kernel/iso-date';
import { categoriesOf } from '../../src/rules/household/category';
import { questionOf, questions } from '../../src/interview/catalogue';
import { sections, type Question, type QuestionId } from '../../src/interview/sections/question';
import { takesUnknown } from '../../src/interview/takes-unknown';

/**
 * The conversation on one page, in its order: field, part, kind of answer, whether "I don't know" is one, and whether both
 * partners' together are asked for in the family category.
 */
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
exemptionScheme           income    choice     ?
partnerIncomes            income    incomes
partnerJobStarted         income    choice     ?
relatives                 income    relatives
otherApplicants           income    count 0-99
savings                   property  money once ? both
savingsShare              property  percent both
properties                property  properties both
childBenefitChildren      property  count 0-99 both
partnerSavings            property  money once ?
partnerSavingsShare       property  percent
partnerProperties         property  properties
transfers                 property  transfers both
housingPaidByOthers       property  money month ?
otherBenefits             rights    choice     ?
maintenance               rights    choice     ?
receivedInLastThreeMonths rights    choice     ?
studentSinceBefore25      rights    choice     ?
commune                   place     place optional
registeredCommune         place     place optional
`;

/** A question as a line of the page. */
function lineOf(question: Question): string {
  const bounds = question.kind === 'count' ? [`${question.low}-${question.high}`, question.unit] : [];
  const period = question.kind === 'money' ? question.per : undefined;
  const marks = [
    takesUnknown(question.id) ? '?' : undefined,
    question.optional === true ? 'optional' : undefined,
    question.ofBoth === true ? 'both' : undefined,
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
    const groups = (id: QuestionId): string => {
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

describe('the category, and why', () => {
  const on = isoDate('2026-03-01');
  const open = (answers: Answers, day = on) =>
    categoriesOf(answers, day).map(({ category, reason }) => `${category} ${reason}`);

  test('is open while nobody asked who lives there, whom the child depends on, how often it is there', () => {
    expect(open({})).toEqual([]);
    expect(open({ household: ['minorChild'] })).toEqual([]);
    expect(open({ household: ['minorChild'], childrenDependent: 'yes' })).toEqual([]);
  });
  test('is open while nobody asked whether flatmates share the household', () =>
    expect(open({ household: ['other', 'sibling'] })).toEqual([]));
  test('of somebody with a relative who counts is that of a cohabitant, unless said otherwise', () => {
    expect(open({ household: ['grandparent'] })).toEqual(['cohabitant relatives']);
    expect(open({ household: ['grandparent'] }, isoDate('2026-02-28'))).toEqual([]);
    expect(open({ household: ['grandparent'], sharedHousehold: 'no' })).toEqual(['single separate']);
  });
  test('of somebody who shares with others who do not count is said to be shared', () => {
    expect(open({ household: ['sibling'], sharedHousehold: 'yes' })).toEqual(['cohabitant shared']);
    expect(open({ household: ['sibling', 'parent'], sharedHousehold: 'yes' })).toEqual([
      'cohabitant relatives',
    ]);
  });
  test('of a couple is that of cohabitants, even when others live apart under the same roof', () =>
    expect(open({ household: ['partner', 'other'], sharedHousehold: 'no' })).toEqual(['cohabitant partner']));
  test('of somebody without a home is that of somebody alone, hosted or not', () => {
    expect(open({ household: ['partner'], residence: 'homeless' })).toEqual(['single homeless']);
    expect(open({ household: ['other'], residence: 'homeless', hosted: 'yes' })).toEqual([
      'single homelessHosted',
    ]);
  });
  test('with a child who depends on the person is the family one, half of the time too', () => {
    const child: Answers = { household: ['minorChild'], childrenDependent: 'yes' };
    expect(open({ ...child, custody: 'full' })).toEqual(['family child']);
    expect(open({ ...child, custody: 'equal' })).toEqual(['family childHalf']);
    expect(open({ ...child, custody: 'less' })).toEqual(['family child', 'single alone']);
    expect(open({ ...child, custody: 'full', residence: 'homeless' })).toEqual(['family child']);
  });
  test('a child that depends on somebody else leaves the person alone', () =>
    expect(open({ household: ['minorChild'], childrenDependent: 'no' })).toEqual(['single alone']));
});

describe('the relatives who count', () => {
  const on = (day: string) => relativesWhoCount.on(isoDate(day)).value;
  test('parents and adult children, by choice of the centre, until 28 February 2026', () => {
    const former = { relations: ['parent', 'adultChild'], isRule: false };
    expect(on('2026-02-28')).toEqual(former);
    expect(on('2005-08-01')).toEqual(former);
  });
  test('the whole direct line, in-laws and a former spouse, as a rule, from 1 March 2026', () =>
    expect(on('2026-03-01')).toEqual({
      relations: [
        'parent',
        'adultChild',
        'grandparent',
        'adultGrandchild',
        'parentInLaw',
        'childInLaw',
        'formerSpouse',
      ],
      isRule: true,
    }));
});
