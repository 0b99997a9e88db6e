/** Answers in the words and the euros of the contract. */
type Written = Readonly<Record<string, unknown>>;

/** Somebody of whom it is counted how many screens they meet. */
export interface Counted {
  readonly who: string;
  /** How many screens there were before the walk was made shorter: questions, the screens of their lists, and the review. */
  readonly before: number;
  /** How many there are now; never more. */
  readonly now: number;
  readonly answers: Written;
}

/** Ten people with nothing rare, who together meet every part of the conversation. What they do not mention is answered plainly. */
export const ten: readonly Counted[] = [
  { who: 'lives alone, without any income', before: 15, now: 15, answers: {} },
  {
    who: 'studies at 20 and lives with both parents',
    before: 26,
    now: 21,
    answers: {
      age: 20,
      work: 'student',
      household: ['parent'],
      sharedHousehold: 'yes',
      incomes: [{ kind: 'childBenefitForSelf', perMonth: 190 }],
      relatives: [
        { relation: 'parent', perMonth: 1_500 },
        { relation: 'parent', perMonth: 900 },
      ],
    },
  },
  {
    who: 'is a couple with a child and a wage',
    before: 25,
    now: 25,
    answers: {
      household: ['partner', 'minorChild'],
      childrenDependent: 'yes',
      custody: 'full',
      work: 'working',
      incomes: [
        { kind: 'wage', perMonth: 850 },
        { kind: 'childBenefitForChildren', perMonth: 190 },
      ],
      jobStarted: 'before',
      partnerIncomes: [],
    },
  },
  {
    who: 'lives with a partner who works and has savings',
    before: 23,
    now: 23,
    answers: {
      household: ['partner'],
      partnerApplies: 'no',
      partnerIncomes: [{ kind: 'wage', perMonth: 1_100 }],
      partnerSavings: 9_000,
      partnerSavingsShare: 100,
    },
  },
  {
    who: 'is 70, with a small pension and a house',
    before: 21,
    now: 21,
    answers: {
      age: 70,
      incomes: [{ kind: 'pension', perMonth: 700 }],
      properties: [{ kind: 'built', cadastralIncome: 900 }],
      childBenefitChildren: 0,
    },
  },
  {
    who: 'has no home and stays with friends',
    before: 15,
    now: 15,
    answers: { residence: 'homeless', hosted: 'yes', household: ['other'] },
  },
  {
    who: 'lives at 34 with a father and a grandmother who have incomes',
    before: 27,
    now: 23,
    answers: {
      age: 34,
      household: ['parent', 'grandparent'],
      sharedHousehold: 'yes',
      incomes: [{ kind: 'unemployment', perMonth: 300 }],
      relatives: [
        { relation: 'parent', perMonth: 1_200 },
        { relation: 'grandparent', perMonth: 1_000 },
      ],
      otherApplicants: 0,
    },
  },
  {
    who: 'came from Spain to work, lost the job, and shares savings',
    before: 18,
    now: 18,
    answers: {
      status: 'euCitizen',
      document: 'eu',
      euPurpose: 'worker',
      savings: 14_000,
      savingsShare: 50,
    },
  },
  {
    who: 'is in prison',
    before: 17,
    now: 17,
    answers: { residence: 'institution', detention: 'prison' },
  },
  {
    who: 'receives it already, works, and is helped with the rent',
    before: 20,
    now: 20,
    answers: {
      work: 'working',
      incomes: [{ kind: 'wage', perMonth: 600 }],
      jobStarted: 'during',
      shortageJob: 'no',
      receivedInLastThreeMonths: 'yes',
      housingPaidByOthers: 120,
    },
  },
];
