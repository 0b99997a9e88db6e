import { assess } from '../../src/rules/assess';
import { situationIn } from '../contract/read';
import { plain } from '../plain-person';
import type { Persona } from './personas';
import type { Answers } from './walk';

/** People whose means together take every question about means, and every field of its lists. */
const people: Readonly<Record<string, Answers>> = {
  'owns a part of a house that is let, land, a flat abroad and savings, and is helped with the rent': {
    properties: [
      {
        kind: 'built',
        cadastralIncome: 1250.5,
        share: 50,
        rentPerYear: 600,
        mortgageInterestPerYear: 210.4,
        annuityPerYear: 99.99,
      },
      { kind: 'unbuilt', cadastralIncome: 74 },
      { kind: 'abroad', incomePerYear: 430.25, share: 25 },
    ],
    childBenefitChildren: 2,
    savings: 14_321.09,
    savingsShare: 50,
    housingPaidByOthers: 112.5,
  },
  'sold the bare ownership of the only dwelling, and gave away money and a plot': {
    transfers: [
      {
        kind: 'onlyDwelling',
        given: false,
        value: 140_000,
        on: '2023-08-31',
        share: 50,
        right: 'bare',
        debtsPaid: 4_000,
      },
      { kind: 'movable', given: true, value: 3_000, on: '2025-12-05' },
      { kind: 'otherUnbuilt', given: true, value: 8_500, on: '2024-02-29', right: 'usufruct' },
    ],
  },
  'is paid by the month, the year, the day and the hour, in a shortage occupation': {
    household: ['partner'],
    partnerApplies: 'no',
    partnerIncomes: [{ kind: 'wage', perMonth: 940 }],
    partnerJobStarted: 'during',
    work: 'working',
    incomes: [
      { kind: 'wage', perMonth: 321.7 },
      { kind: 'artistic', perYear: 500 },
      { kind: 'unemployment', perDay: 5.5 },
      { kind: 'localEmployment', perHour: 6.4, hoursPerMonth: 12.5 },
      { kind: 'childBenefitForChildren', perMonth: 200 },
    ],
    jobStarted: 'during',
    shortageJob: 'yes',
  },
  'lives with a father whose income nobody knows, and does not know much else': {
    age: 22,
    household: ['parent', 'sibling'],
    sharedHousehold: 'yes',
    relatives: [
      { relation: 'parent', perMonth: 'unknown', childBenefitForApplicant: 180, childBenefitSupplement: 60 },
    ],
    otherApplicants: 1,
    incomes: [{ kind: 'wage', perMonth: 'unknown' }],
    jobStarted: 'unknown',
    savings: 'unknown',
    housingPaidByOthers: 'unknown',
  },
};

/** What has to come out is what the law makes of the same answers without a screen. */
export const meansOf: readonly Persona[] = Object.entries(people).map(([title, own]) => {
  const situation = { onDate: '2026-04-20', answers: { ...plain, ...own } };
  const { answers, onDate } = situationIn(JSON.stringify({ format: 'situation/1', ...situation }));
  const { verdict, estimates, findings } = assess(answers, onDate);
  const euros = estimates.map(({ reading, perMonth }) => [
    reading,
    [perMonth.low / 100, perMonth.high / 100],
  ]);
  return {
    id: title,
    title,
    situation,
    expect: {
      verdict,
      ...(Object.fromEntries(euros) as Persona['expect']),
      findings: Object.fromEntries(findings.map(({ condition, outcome }) => [condition, outcome])),
    },
  };
});
