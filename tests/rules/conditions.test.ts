import { describe, expect, test } from 'vitest';
import type { AnswerId, Answers } from '../../src/contract/situation';
import { conditions, documents, statuses, works } from '../../src/contract/values';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { assess } from '../../src/rules/assess';
import { status } from '../../src/rules/conditions/status';
import { amountsOf } from '../../src/rules/estimates';
import { projectDuty } from '../../src/rules/individual-project';
import { plain } from '../people/plain';

const onDate = isoDate('2026-03-02');

const judge = (answers: Answers) => assess({ ...plain, ...answers }, onDate);
const outcome = (answers: Answers, condition: string): string | undefined =>
  judge(answers).findings.find((finding) => finding.condition === condition)?.outcome;

/**
 * Status, document, purpose, three months; then outcome, other rights, warnings. "·" means absent. Worked from the table of
 * the law, row by row.
 */
const table = `
belgian              ·          ·         ·       | met        |                                       |
refugee              ·          ·         ·       | met        |                                       | ruleUnderReform
refugee              none       ·         ·       | met        |                                       | ruleUnderReform
subsidiaryProtection ·          ·         ·       | met        |                                       | ruleUnderReform
preferNotToSay       ·          ·         ·       | depends    |                                       |
unknown              ·          ·         ·       | depends    |                                       |
noLegalStay          ·          ·         ·       | notMet     | urgentMedicalAid                      |
euCitizen            ·          ·         ·       | unanswered |                                       |
euCitizen            euPlus     ·         ·       | met        |                                       |
euCitizen            m          ·         ·       | met        |                                       |
euCitizen            k          ·         ·       | met        |                                       |
euCitizen            annex15    ·         ·       | depends    |                                       |
euCitizen            unknown    ·         ·       | depends    |                                       |
euCitizen            none       ·         ·       | notMet     | urgentMedicalAid                      |
euCitizen            eu         ·         ·       | unanswered |                                       |
euCitizen            eu         ·         yes     | unanswered |                                       |
euCitizen            eu         worker    ·       | met        |                                       |
euCitizen            eu         worker    no      | met        |                                       |
euCitizen            eu         student   ·       | unanswered |                                       |
euCitizen            eu         student   yes     | met        |                                       | residenceRightAtRisk ruleUnderReform
euCitizen            eu         ownMeans  yes     | met        |                                       | residenceRightAtRisk ruleUnderReform
euCitizen            eu         ownMeans  no      | notMet     | urgentMedicalAid                      | residenceRightAtRisk ruleUnderReform
euCitizen            eu         student   unknown | depends    |                                       | residenceRightAtRisk ruleUnderReform
euCitizen            eu         jobseeker yes     | depends    | urgentMedicalAid                      | residenceRightAtRisk ruleUnderReform
euCitizen            eu         jobseeker no      | notMet     | urgentMedicalAid                      | residenceRightAtRisk ruleUnderReform
euCitizen            eu         jobseeker unknown | depends    |                                       | residenceRightAtRisk ruleUnderReform
euCitizen            annex19    ·         ·       | unanswered |                                       |
euCitizen            annex19    ·         no      | unanswered |                                       |
euCitizen            annex19    worker    ·       | notMet     | equivalentSocialAid                   | residenceRightAtRisk ruleUnderReform
euCitizen            annex19    jobseeker ·       | notMet     | urgentMedicalAid                      | residenceRightAtRisk ruleUnderReform
euCitizen            annex19    student   ·       | unanswered |                                       |
euCitizen            annex19    student   yes     | notMet     | socialAid                             | residenceRightAtRisk ruleUnderReform
euCitizen            annex19    ownMeans  no      | notMet     | urgentMedicalAid                      | residenceRightAtRisk ruleUnderReform
euCitizen            annex19    student   unknown | notMet     | socialAid urgentMedicalAid            | residenceRightAtRisk ruleUnderReform
euCitizen            f          ·         yes     | met        |                                       | residenceRightAtRisk
euCitizen            a          ·         ·       | notMet     | equivalentSocialAid                   | residenceRightAtRisk ruleUnderReform
familyOfEuCitizen    ·          ·         ·       | unanswered |                                       |
familyOfEuCitizen    f          ·         ·       | unanswered |                                       |
familyOfEuCitizen    f          ·         yes     | met        |                                       | residenceRightAtRisk
familyOfEuCitizen    f          ·         no      | notMet     | urgentMedicalAid                      | residenceRightAtRisk
familyOfEuCitizen    f          ·         unknown | depends    | urgentMedicalAid                      | residenceRightAtRisk
familyOfEuCitizen    eu         ·         yes     | met        |                                       | residenceRightAtRisk
familyOfEuCitizen    fPlus      ·         ·       | met        |                                       |
familyOfEuCitizen    unknown    ·         ·       | depends    |                                       |
familyOfEuCitizen    none       ·         ·       | notMet     | urgentMedicalAid                      |
familyOfBelgian      eu         ·         no      | notMet     | urgentMedicalAid                      | residenceRightAtRisk
familyOfBelgian      annex19ter ·         yes     | notMet     | socialAid                             | residenceRightAtRisk ruleUnderReform
familyOfBelgian      annex19ter ·         no      | notMet     | urgentMedicalAid                      | residenceRightAtRisk ruleUnderReform
familyOfBelgian      annex19ter ·         unknown | notMet     | socialAid urgentMedicalAid            | residenceRightAtRisk ruleUnderReform
familyOfBelgian      annex19    worker    ·       | notMet     | equivalentSocialAid                   | residenceRightAtRisk ruleUnderReform
stateless            ·          ·         ·       | unanswered |                                       |
stateless            a          ·         ·       | met        |                                       |
stateless            b          ·         ·       | met        |                                       |
stateless            l          ·         ·       | met        |                                       |
stateless            orange     ·         ·       | depends    |                                       |
stateless            unknown    ·         ·       | depends    |                                       |
stateless            annex15    ·         ·       | depends    |                                       |
stateless            none       ·         ·       | notMet     | urgentMedicalAid                      |
temporaryProtection  ·          ·         ·       | unanswered |                                       |
temporaryProtection  a          ·         ·       | notMet     | equivalentSocialAid                   | ruleUnderReform
temporaryProtection  annex15    ·         ·       | notMet     | equivalentSocialAid                   | ruleUnderReform
temporaryProtection  unknown    ·         ·       | notMet     | equivalentSocialAid                   | ruleUnderReform
temporaryProtection  k          ·         ·       | met        |                                       |
temporaryProtection  none       ·         ·       | notMet     | urgentMedicalAid                      | ruleUnderReform
otherForeigner       ·          ·         ·       | unanswered |                                       |
otherForeigner       k          ·         ·       | met        |                                       |
otherForeigner       l          ·         ·       | met        |                                       |
otherForeigner       m          ·         ·       | met        |                                       |
otherForeigner       b          ·         ·       | notMet     | equivalentSocialAid                   | ruleUnderReform
otherForeigner       a          ·         ·       | notMet     | equivalentSocialAid                   | residenceRightAtRisk ruleUnderReform
otherForeigner       orange     ·         ·       | notMet     | socialAid                             | ruleUnderReform
otherForeigner       none       ·         ·       | notMet     | urgentMedicalAid                      |
otherForeigner       annex15    ·         ·       | depends    |                                       |
otherForeigner       unknown    ·         ·       | depends    |                                       |
otherForeigner       eu         worker    ·       | met        |                                       |
otherForeigner       f          ·         no      | notMet     | urgentMedicalAid                      | residenceRightAtRisk
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string, string]);

/** The answers of a row. */
function heard(keys: string): Answers {
  const [held, document, euPurpose, threeMonths] = keys.split(/\s+/);
  const given = { status: held, document, euPurpose, threeMonths };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '·'));
}

const words = (cell: string): string[] => cell.split(' ').filter(Boolean);

describe('nationality and status', () => {
  for (const [keys, expected, rights, said] of rows) {
    test(`${keys.replace(/\s+/g, ' ')}: ${expected}`, () => {
      const { finding, alternatives, warnings } = status(heard(keys), onDate);
      expect(finding.outcome).toBe(expected);
      expect([...alternatives]).toEqual(words(rights));
      expect([...warnings]).toEqual(words(said));
    });
  }

  test('every status and every paper stands in the table', () => {
    const named = new Set(rows.flatMap(([keys]) => keys.split(/\s+/)));
    expect(statuses.filter((id) => !named.has(id))).toEqual(['asylumSeeker']);
    expect(documents.filter((id) => !named.has(id))).toEqual([]);
  });

  test('somebody who asks for asylum is sent where the place code says', () => {
    const rights = (reception: Answers['reception']) =>
      status({ status: 'asylumSeeker', ...(reception ? { reception } : {}) }, onDate).alternatives;
    expect(rights(undefined)).toEqual(['fedasilReception']);
    expect(rights('fedasil')).toEqual(['fedasilReception']);
    expect(rights('noShow')).toEqual(['fedasilReception']);
    expect(rights('cpas')).toEqual(['socialAid']);
    expect(outcome({ status: 'asylumSeeker' }, 'status')).toBe('notMet');
  });

  test('with a minor child and no right to stay, reception is named too', () =>
    expect(status({ status: 'noLegalStay', household: ['minorChild'] }, onDate).alternatives).toEqual([
      'urgentMedicalAid',
      'fedasilReception',
    ]));

  test('a recognised refugee had the right before as well', () =>
    expect(status({ status: 'refugee' }, isoDate('2016-11-30')).finding.outcome).toBe('met'));

  test('subsidiary protection was no ground before 1 December 2016', () => {
    const before = status({ status: 'subsidiaryProtection' }, isoDate('2016-11-30'));
    expect(before.finding.outcome).toBe('notMet');
    expect(before.alternatives).toEqual(['socialAid']);
    expect(before.warnings).toEqual([]);
    expect(status({ status: 'subsidiaryProtection' }, isoDate('2016-12-01')).finding.outcome).toBe('met');
  });
});

describe('each condition has its article', () => {
  test('in the order of the act', () =>
    expect(
      judge({}).findings.map(({ condition, basis }) => `${condition} ${basis.act} ${basis.article}`),
    ).toEqual([
      'residence loi-2002-05-26 3, 1°',
      'age loi-2002-05-26 3, 2°',
      'status loi-2002-05-26 3, 3°',
      'resources loi-2002-05-26 3, 4°',
      'work loi-2002-05-26 3, 5°',
      'otherBenefits loi-2002-05-26 3, 6°',
      'maintenance loi-2002-05-26 4',
    ]));
  test('which are all conditions of the contract', () =>
    expect(judge({}).findings.map(({ condition }) => condition)).toEqual(conditions));
});

describe('residence', () => {
  test('a home, none at all, or an institution', () => {
    for (const residence of ['home', 'homeless', 'institution'] as const) {
      expect(outcome({ residence }, 'residence')).toBe('met');
    }
  });
  test('a visitor is pointed to urgent care, somebody abroad to nothing here', () => {
    expect(judge({ residence: 'shortStay' }).alternatives).toEqual(['urgentMedicalAid']);
    expect(judge({ residence: 'abroad' }).alternatives).toEqual([]);
    // Urgent medical aid comes with the status: whoever has no right to stay may need it wherever the home is.
    for (const residence of ['home', 'homeless', 'abroad', 'unknown'] as const) {
      expect(judge({ residence, status: 'noLegalStay' }).alternatives).toEqual(['urgentMedicalAid']);
    }
  });
  test('without a right to stay it is not met, wherever one lives', () =>
    expect(outcome({ status: 'noLegalStay', residence: 'home' }, 'residence')).toBe('notMet'));
});

describe('age', () => {
  test('from 18 on, and before only when married, pregnant or with a child in charge', () => {
    expect(outcome({ age: 18 }, 'age')).toBe('met');
    expect(outcome({ age: 17 }, 'age')).toBe('unanswered');
    for (const minorSituation of ['married', 'childInCharge', 'pregnant'] as const) {
      expect(outcome({ age: 17, minorSituation }, 'age')).toBe('met');
    }
    expect(outcome({ age: 17, minorSituation: 'none' }, 'age')).toBe('notMet');
  });
  test('from the pension age on the guarantee for the elderly comes first', () => {
    expect(judge({ age: 66 }).alternatives).toEqual(['elderlyGuarantee']);
    expect(judge({ age: 65 }).alternatives).toEqual([]);
  });
});

describe('resources and other benefits', () => {
  test('stay open while nothing was said of them', () => {
    const { incomes: _incomes, otherBenefits: _otherBenefits, ...silent } = plain;
    const { findings } = assess(silent, onDate);
    expect(
      findings.filter(({ outcome }) => outcome === 'unanswered').map(({ condition }) => condition),
    ).toEqual(['resources', 'otherBenefits']);
  });
  test('whoever does not know of another benefit is told to claim it first, without an advance', () => {
    expect(outcome({ otherBenefits: 'unknown' }, 'otherBenefits')).toBe('depends');
    expect(judge({ otherBenefits: 'unknown' }).alternatives).toEqual(['claimOtherBenefitFirst']);
  });
  test('maintenance that is paid is met', () =>
    expect(outcome({ maintenance: 'paid' }, 'maintenance')).toBe('met'));
});

describe('why each condition came out as it did', () => {
  const why = (
    condition: string,
    answers: Answers,
    without: readonly AnswerId[] = [],
  ): string | undefined => {
    const heard = Object.fromEntries(
      Object.entries({ ...plain, ...answers }).filter(([id]) => !without.includes(id as AnswerId)),
    );
    const found = assess(heard, onDate).findings.find((finding) => finding.condition === condition);
    return found && `${found.outcome} ${found.reason}`;
  };

  test('residence', () => {
    expect(why('residence', { residence: 'home' })).toBe('met home');
    expect(why('residence', { residence: 'home', status: 'refugee' })).toBe('met homeForeign');
    expect(why('residence', { residence: 'homeless' })).toBe('met homeless');
    expect(why('residence', { residence: 'institution' })).toBe('met institution');
    expect(why('residence', { residence: 'unknown' })).toBe('depends unknown');
    expect(why('residence', {}, ['residence'])).toBe('unanswered unanswered');
    expect(why('residence', { residence: 'abroad' })).toBe('notMet abroad');
    expect(why('residence', { residence: 'shortStay' })).toBe('notMet shortStay');
    expect(why('residence', { residence: 'home', status: 'noLegalStay' })).toBe('notMet noStay');
    expect(why('residence', { residence: 'unknown', status: 'noLegalStay' })).toBe('notMet noStay');
    expect(why('residence', { status: 'noLegalStay' }, ['residence'])).toBe('notMet noStay');
    expect(why('residence', { residence: 'abroad', status: 'noLegalStay' })).toBe('notMet abroad');
  });
  test('age', () => {
    expect(why('age', { age: 18 })).toBe('met adult');
    expect(why('age', { age: 66 })).toBe('met pension');
    expect(why('age', {}, ['age'])).toBe('unanswered unanswered');
    expect(why('age', { age: 17 })).toBe('unanswered unanswered');
    for (const minorSituation of ['married', 'childInCharge', 'pregnant'] as const) {
      expect(why('age', { age: 17, minorSituation })).toBe(`met ${minorSituation}`);
    }
    expect(why('age', { age: 17, minorSituation: 'none' })).toBe('notMet minor');
  });
  test('work', () => {
    for (const work of ['working', 'selfEmployed', 'seeking'] as const) {
      expect(why('work', { work })).toBe(`met ${work}`);
    }
    expect(why('work', { work: 'health' })).toBe('exempt health');
    for (const work of ['student', 'equity', 'unknown'] as const) {
      expect(why('work', { work })).toBe(`depends ${work}`);
    }
    expect(why('work', { work: 'notAvailable' })).toBe('notMet notAvailable');
    expect(why('work', { age: 66 }, ['work'])).toBe('exempt pension');
    expect(why('work', { age: 65 }, ['work'])).toBe('unanswered unanswered');
  });
  test('other benefits', () => {
    for (const otherBenefits of ['none', 'receiving', 'pending'] as const) {
      expect(why('otherBenefits', { otherBenefits })).toBe(`met ${otherBenefits}`);
    }
    expect(why('otherBenefits', { otherBenefits: 'notClaimed' })).toBe('depends notClaimed');
    expect(why('otherBenefits', { otherBenefits: 'notClaimed', age: 66 })).toBe('depends notClaimedPension');
    expect(why('otherBenefits', { otherBenefits: 'unknown' })).toBe('depends unknown');
    expect(why('otherBenefits', {}, ['otherBenefits'])).toBe('unanswered unanswered');
  });
  test('maintenance', () => {
    for (const maintenance of ['none', 'paid', 'conflict'] as const) {
      expect(why('maintenance', { maintenance })).toBe(`met ${maintenance}`);
    }
    for (const maintenance of ['notClaimed', 'unknown'] as const) {
      expect(why('maintenance', { maintenance })).toBe(`depends ${maintenance}`);
    }
    expect(why('maintenance', {}, ['maintenance'])).toBe('unanswered unanswered');
  });
  test('resources', () => {
    const pension = (perMonth: number): Answers => ({
      incomes: [{ kind: 'pension', perMonth: cents(perMonth) }],
    });
    expect(why('resources', {})).toBe('met none');
    expect(why('resources', pension(100_00))).toBe('met some');
    expect(why('resources', pension(2_000_00))).toBe('notMet tooHigh');
    expect(why('resources', { savings: 'unknown' })).toBe('depends unknown');
    const rich = { relation: 'parent', perMonth: cents<'month'>(3_000_00) } as const;
    const atHome: Answers = { household: ['parent'], sharedHousehold: 'yes' };
    expect(why('resources', { ...atHome, relatives: [rich] })).toBe('depends readings');
    // Under the strict reading anything from nothing on: what is not known comes before what the centre may spare.
    const secret = { relation: 'parent', perMonth: 'unknown' } as const;
    expect(why('resources', { ...atHome, relatives: [secret] })).toBe('depends unknown');
    expect(why('resources', {}, ['incomes'])).toBe('unanswered unanswered');
  });
  test('status: the row of the table names its reason', () => {
    const reasonOf = (answers: Answers) => status(answers, onDate).finding.reason;
    expect(reasonOf({ status: 'belgian' })).toBe('belgian');
    expect(reasonOf({ status: 'otherForeigner', document: 'b' })).toBe('cardB');
    expect(reasonOf({ status: 'temporaryProtection', document: 'none' })).toBe('temporaryNotRegistered');
    expect(reasonOf({})).toBe('unanswered');
  });
  test('status: a worker of the EU who says of today that it is something else has stopped working', () => {
    const reasonOf = (answers: Answers) =>
      status({ status: 'euCitizen', euPurpose: 'worker', ...answers }, onDate).finding.reason;
    for (const [document, still, before] of [
      ['eu', 'euWorker', 'euWorkerBefore'],
      ['annex19', 'workerNoCard', 'workerBeforeNoCard'],
    ] as const) {
      for (const work of [undefined, 'working', 'selfEmployed'] as const)
        expect(reasonOf({ document, ...(work && { work }) }), work).toBe(still);
      for (const work of works.filter((one) => one !== 'working' && one !== 'selfEmployed'))
        expect(reasonOf({ document, work }), work).toBe(before);
    }
  });
  test('the bill that would change an outcome goes with the assessment, and none where none would', () => {
    expect(assess({ ...plain, status: 'refugee' }, onDate).bill).toBe('protection');
    expect(assess({ ...plain, status: 'otherForeigner', document: 'b' }, onDate).bill).toBe('fiveYears');
    expect(assess({ ...plain, status: 'asylumSeeker', reception: 'cpas' }, onDate).bill).toBe('asylum');
    expect(assess(plain, onDate).bill).toBeNull();
  });
  test('and why the category, open where two are', () => {
    const reason = (answers: Answers) => assess({ ...plain, ...answers }, onDate).categoryReason;
    expect(reason({})).toBe('alone');
    expect(reason({ household: ['other'], sharedHousehold: 'unknown' })).toBe('open');
    expect(reason({ household: ['other'] })).toBe('unanswered');
    expect(reason({ residence: 'unknown', household: ['other'], sharedHousehold: 'no' })).toBe('separate');
    expect(reason({ residence: 'unknown', household: ['partner'] })).toBe('open');
  });
});

describe('the category', () => {
  test('with a parent who may count, among others, is that of a cohabitant without asking further', () => {
    const { categories } = amountsOf({ ...plain, household: ['other', 'parent'] }, onDate);
    expect(categories).toEqual(['cohabitant']);
    expect(amountsOf({ ...plain, household: ['other', 'sibling'] }, onDate).categories).toEqual([]);
  });
});

describe('the verdict', () => {
  test('detention suspends, whatever else; a tag of one’s own or a release does not', () => {
    expect(judge({ detention: 'prison', work: 'notAvailable' }).verdict).toBe('suspended');
    expect(judge({ detention: 'prisonTag' }).verdict).toBe('suspended');
    for (const detention of ['none', 'autonomousTag', 'released'] as const) {
      expect(judge({ detention }).verdict).toBe('likely');
    }
  });
  test('one condition not met weighs more than one open, and that more than one that depends', () => {
    expect(judge({ work: 'notAvailable', age: 17 }).verdict).toBe('unlikely');
    expect(judge({ work: 'student', age: 17 }).verdict).toBe('incomplete');
    expect(judge({ work: 'student' }).verdict).toBe('depends');
    expect(judge({}).verdict).toBe('likely');
  });
  test('maintenance never moves it', () => {
    expect(judge({ maintenance: 'notClaimed' }).verdict).toBe('likely');
    expect(outcome({ maintenance: 'notClaimed' }, 'maintenance')).toBe('depends');
  });
});

describe('other rights, the most fitting first', () => {
  test('an unclaimed pension: the guarantee, the claim, an advance', () =>
    expect(judge({ age: 70, otherBenefits: 'notClaimed' }).alternatives).toEqual([
      'elderlyGuarantee',
      'claimOtherBenefitFirst',
      'advance',
    ]));
  test('reception before care before money', () =>
    expect(
      judge({ status: 'noLegalStay', household: ['minorChild'], childrenDependent: 'no' }).alternatives,
    ).toEqual(['fedasilReception', 'urgentMedicalAid']));
  test('a minor: social aid now, the file for the eighteenth birthday', () =>
    expect(judge({ age: 17, minorSituation: 'none' }).alternatives).toEqual([
      'socialAid',
      'fileForEighteenthBirthday',
    ]));
});

describe('the individual project', () => {
  test('is required below 25, for newcomers, and for students', () => {
    expect(projectDuty({ age: 24, receivedInLastThreeMonths: 'yes' }, onDate)).toBe('required');
    expect(projectDuty({ age: 25, receivedInLastThreeMonths: 'yes' }, onDate)).toBe('optional');
    expect(projectDuty({ age: 25, receivedInLastThreeMonths: 'no' }, onDate)).toBe('required');
    expect(projectDuty({ age: 25, receivedInLastThreeMonths: 'unknown' }, onDate)).toBe('required');
    expect(projectDuty({ age: 25 }, onDate)).toBe('required');
    expect(projectDuty({ age: 25, receivedInLastThreeMonths: 'yes', work: 'student' }, onDate)).toBe(
      'required',
    );
    expect(projectDuty({ receivedInLastThreeMonths: 'yes' }, onDate)).toBe('optional');
  });
});
