/** Rows of a table and their names: people without means, with pay and a parent at home, with a house, with an unknown. */
export const names = [
  'onDate',
  'residence',
  'age',
  'status',
  'household[0]',
  'sharedHousehold',
  'work',
  'incomes[0].kind',
  'incomes[0].perMonth',
  'jobStarted',
  'relatives[0].relation',
  'relatives[0].perMonth',
  'savings',
  'properties[0].kind',
  'properties[0].cadastralIncome',
  'otherBenefits',
  'maintenance',
];

/** A row below these names: one of a thousand people or so. */
export function row(index: number): readonly string[] {
  const pay = String(200 + (index % 900));
  const rest = ['none', 'none'];
  const person = ['2026-03-01', 'home', String(18 + (index % 47)), 'belgian'];
  switch (index % 20) {
    case 0:
      return [
        ...person,
        'other',
        'unknown',
        'working',
        'wage',
        pay,
        'unknown',
        '',
        '',
        '500',
        '',
        '',
        ...rest,
      ];
    case 1:
    case 2:
    case 3:
      return [
        ...person,
        'partner',
        '',
        'seeking',
        'unemployment',
        pay,
        '',
        '',
        '',
        '9000',
        'built',
        pay,
        ...rest,
      ];
    case 4:
    case 5:
    case 6:
      return [
        ...person,
        'parent',
        'yes',
        'working',
        'wage',
        pay,
        'during',
        'parent',
        '1400.5',
        '0',
        '',
        '',
        ...rest,
      ];
    default:
      return [...person, 'other', 'no', 'seeking', 'sickness', pay, '', '', '', pay, '', '', ...rest];
  }
}

/** The row as a situation on a line of its own. */
export function json(index: number): string {
  const [
    onDate = '',
    residence,
    age,
    status,
    household,
    shared,
    work,
    kind,
    pay,
    started,
    relation,
    income,
    savings,
    house,
    cadastral,
    other,
    maintenance,
  ] = row(index);
  const answers = {
    residence,
    age: Number(age),
    status,
    work,
    otherBenefits: other,
    maintenance,
    household: [household],
    ...(shared && { sharedHousehold: shared }),
    ...(relation && { relatives: [{ relation, perMonth: Number(income) }] }),
    incomes: [{ kind, perMonth: Number(pay) }],
    ...(started && { jobStarted: started }),
    savings: Number(savings),
    ...(house && { properties: [{ kind: house, cadastralIncome: Number(cadastral) }] }),
  };
  return JSON.stringify({ format: 'situation/1', onDate, answers });
}
