import { plain as alone } from '../people/plain';

const withPartner = { household: ['partner'], partnerApplies: 'no' };
const family = { household: ['partner', 'minorChild'], childrenDependent: 'yes', custody: 'full' };
const withParents = { household: ['parent'], sharedHousehold: 'yes' };
const pay = (perMonth: number) => [{ kind: 'wage', perMonth }];
const parent = (perMonth: number, benefit: number, supplement = 0) => ({
  relation: 'parent',
  perMonth,
  childBenefitForApplicant: benefit,
  childBenefitSupplement: supplement,
});
const started = (when: 'before' | 'during') => ({ jobStarted: when });
const shortage = { incomes: pay(1000), ...started('during'), shortageJob: 'yes' };

/** What a row of `docs/changes.md` says of somebody: the day, how the answers differ, and which amount is meant. */
type Example = readonly [onDate: string, differing: object, amount?: 'firstMonth' | 'perYear'];

/** The people of the table of 2026-11-26, in the order of its rows, in the words of the contract. */
const examples: readonly Example[] = [
  ['2026-09-01', {}],
  ['2026-03-01', { ...withParents, relatives: [parent(893.65, 310)] }],
  ['2026-03-01', { ...withParents, relatives: [parent(893.65, 150), parent(893.65, 130)] }],
  ['2026-03-01', { ...withParents, relatives: [parent(1000, 310, 90)] }],
  ['2026-09-01', { ...withPartner, partnerIncomes: pay(1300), partnerJobStarted: 'during' }],
  ['2026-03-01', { ...family, partnerIncomes: [{ kind: 'training', perMonth: 500 }] }],
  ['2026-03-16', { incomes: pay(1500), ...started('before'), firstMonth: true }, 'firstMonth'],
  [
    '2026-04-16',
    { incomes: pay(1300), ...started('before'), firstMonth: true, resumed: 'yes' },
    'firstMonth',
  ],
  ['2026-03-16', { ...shortage, firstMonth: true }, 'firstMonth'],
  ['2026-03-01', { age: 20, work: 'student', ...shortage }],
  ['2026-03-01', { incomes: [...pay(500), { kind: 'artistic', perYear: 3000 }], ...started('during') }],
  [
    '2026-03-01',
    { age: 26, work: 'student', incomes: pay(400), ...started('before'), studentSinceBefore25: 'yes' },
  ],
  ['2026-03-01', { ...withPartner, partnerIncomes: pay(1000), partnerSavings: 20_000 }],
  [
    '2026-03-01',
    {
      ...withPartner,
      partnerIncomes: pay(800),
      partnerProperties: [{ kind: 'built', cadastralIncome: 2000 }],
    },
  ],
  ['2026-03-01', { ...withPartner, residence: 'homeless', partnerIncomes: pay(1300) }],
  ['2026-03-01', { incomes: [{ kind: 'volunteerAllowance', perYear: 1800 }] }],
  ['2026-03-01', { properties: [{ kind: 'abroad', cadastralIncome: 1250 }] }],
  ['2026-03-01', { properties: [{ kind: 'abroad', rentPerYear: 3000, incomePerYear: 5000 }] }],
  ['2026-03-01', { incomes: [{ kind: 'countedGifts', perMonth: 400 }] }],
  ['2026-09-01', { incomes: [{ kind: 'noticePay', perMonth: 1200 }], ...started('during') }],
  [
    '2026-03-01',
    {
      incomes: [
        { kind: 'employerTrainingPart', perMonth: 600 },
        { kind: 'training', perMonth: 500 },
      ],
    },
  ],
  ['2022-08-01', { household: ['other'], sharedHousehold: 'yes' }, 'perYear'],
];

/** The same as files, each with the amount of the assessment that its row shows. */
export const corrected = examples.map(([onDate, differing, amount = 'perMonth' as const]) => ({
  text: JSON.stringify({ format: 'situation/1', onDate, answers: { ...alone, ...differing } }),
  amount,
}));

/** Somebody with a grandparent and a parent, and somebody whose parent receives child benefit, on a day. */
export const withRelatives = (onDate: string): readonly string[] =>
  [
    {
      household: ['grandparent', 'parent'],
      sharedHousehold: 'yes',
      relatives: [
        { relation: 'grandparent', perMonth: 1300 },
        { relation: 'parent', perMonth: 950 },
      ],
    },
    { ...withParents, relatives: [parent(880, 150)] },
  ].map((differing) =>
    JSON.stringify({ format: 'situation/1', onDate, answers: { ...alone, ...differing } }),
  );
