/** Somebody who hears the pages: what they do, screen by screen. */
export interface Heard {
  readonly name: string;
  /**
   * Fields and what goes into them, then on. `continue` goes on without an answer, `skip` passes over the question,
   * `see early` takes the offer of a result, `other language` changes it and stays.
   */
  readonly acts: readonly string[];
}

/** From the first question to the last; each journey meets another kind of screen. */
export const journeys: readonly Heard[] = [
  {
    name: 'alone-without-income',
    acts: [
      'start',
      'continue',
      'residence = home',
      'age = thirty',
      'age = 30',
      'status-group = belgian',
      'household = none',
      'other language',
      'other language',
      'work = seeking',
      'incomes = none',
      'savings = 0',
      'properties = none',
      'transfers = none',
      'housingPaidByOthers = 0',
      'otherBenefits = none',
      'maintenance = none',
      'receivedInLastThreeMonths = no',
      'skip',
      'continue',
    ],
  },
  {
    name: 'couple-with-a-wage',
    acts: [
      'start',
      'residence = home',
      'age = 24',
      'status-group = family, status = familyOfBelgian',
      'document = f',
      'threeMonths = yes',
      'household = partner',
      'partnerApplies = no',
      'work = working',
      'incomes = some',
      'incomes-group = work, incomes-kind = wage',
      'incomes-amount = 1.234',
      'incomes-amount = 634,50',
      'continue',
      'jobStarted = during',
      'shortageJob = no',
      'partnerIncomes = none',
      'savings = unknown',
      'properties = none',
      'partnerSavings = 0',
      'partnerProperties = none',
      'transfers = none',
      'housingPaidByOthers = 0',
      'otherBenefits = none',
      'maintenance = none',
      'skip',
      'continue',
    ],
  },
  {
    name: 'without-a-right-of-residence',
    acts: [
      'start',
      'residence = homeless',
      'hosted = no',
      'age = 40',
      'status-group = noLegalStay',
      'see early',
    ],
  },
];
