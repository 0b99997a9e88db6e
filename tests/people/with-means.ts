/** Answers in the words and the euros of the contract. */
type Written = Readonly<Record<string, unknown>>;

/** People whose means together take every question about means, and every field of its lists. */
export const withMeans: Readonly<Record<string, Written>> = {
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
      { kind: 'abroad', cadastralIncome: 0, rentPerYear: 360 },
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
  'lives with a mother who receives child benefit, nobody knows how much': {
    age: 21,
    household: ['parent'],
    sharedHousehold: 'yes',
    relatives: [{ relation: 'parent', perMonth: 900, childBenefitForApplicant: 'unknown' }],
  },
  'shares a house, savings and a sale with a partner, with a child at charge': {
    household: ['partner', 'minorChild'],
    childrenDependent: 'yes',
    custody: 'full',
    partnerIncomes: [
      { kind: 'training', perMonth: 120 },
      { kind: 'wage', perMonth: 410 },
    ],
    partnerJobStarted: 'during',
    savings: 9_400,
    savingsShare: 66.67,
    properties: [{ kind: 'built', cadastralIncome: 1450, share: 100 }],
    childBenefitChildren: 1,
    transfers: [{ kind: 'movable', given: true, value: 7_000, on: '2025-03-10', share: 100 }],
  },
  'lives with a partner who does not apply, and has savings and a house': {
    household: ['partner'],
    partnerApplies: 'no',
    partnerIncomes: [{ kind: 'wage', perMonth: 640 }],
    partnerSavings: 22_000,
    partnerSavingsShare: 50,
    partnerProperties: [
      { kind: 'built', cadastralIncome: 1900, share: 50, mortgageInterestPerYear: 120 },
      { kind: 'abroad', rentPerYear: 900 },
    ],
  },
  'has pay that began during the income, sells a work of art, and began with the artistic exemption': {
    receivedInLastThreeMonths: 'yes',
    incomes: [
      { kind: 'wage', perMonth: 300 },
      { kind: 'artistic', perYear: 1_500 },
    ],
    jobStarted: 'during',
    exemptionScheme: 'artistic',
  },
  'studies at 26 with a job, and had the income before 25': {
    age: 26,
    work: 'student',
    incomes: [{ kind: 'wage', perMonth: 400 }],
    jobStarted: 'before',
    receivedInLastThreeMonths: 'yes',
    studentSinceBefore25: 'yes',
  },
  'volunteers, is paid notice, was given money and learns in a firm': {
    incomes: [
      { kind: 'volunteerAllowance', perYear: 900, perDay: 44.03 },
      { kind: 'volunteerAllowance', perMonth: 10, perDay: 'unknown' },
      { kind: 'noticePay', perMonth: 210 },
      { kind: 'countedGifts', perMonth: 60 },
      { kind: 'training', perMonth: 120 },
      { kind: 'employerTrainingPart', perMonth: 600 },
      { kind: 'otherExempt', perYear: 75 },
    ],
    housingPaidByOthers: 90,
  },
};
