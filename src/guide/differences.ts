import type { LedgerLabel } from '../contract/values';
import { cite } from '../data/acts';
import { othersIn } from '../rules/household';
import { euros, line } from './line';
import type { Person } from './person';

/** At most this many reasons why the centre may reach another amount: more would not be read. */
const mostShown = 3;

/** The commonest reasons why the real amount differs from this one, those that fit this person first. */
export function differencesOf({ answers, assessment }: Person) {
  const ledger = assessment.estimates[0]?.ledger ?? [];
  const has = (...labels: readonly LedgerLabel[]): boolean =>
    ledger.some(({ label }) => labels.includes(label));
  const flat = ledger.find(({ label }) => label === 'flatExemption');
  const candidates = [
    (answers.relatives ?? []).some(
      ({ childBenefitForApplicant }) => childBenefitForApplicant !== undefined,
    ) && line('report.differs.childBenefit', {}, cite('ar-2002-07-11', '34')),
    othersIn(answers).length > 0 && line('report.differs.household', {}, cite('loi-2002-05-26', '14, § 1')),
    answers.custody === 'less' && line('report.differs.custody', {}, cite('loi-2002-05-26', '14, § 1')),
    has('transfers') && line('report.differs.transfers', {}, cite('ar-2002-07-11', '28')),
    has('workExemption', 'studentExemption', 'shortageExemption', 'artisticExemption') &&
      line('report.differs.exemption', {}, cite('ar-2002-07-11', '35')),
    flat !== undefined &&
      line(
        'report.differs.flat',
        { amount: euros(Math.abs(flat.perYear)) },
        cite('ar-2002-07-11', '22, § 2'),
      ),
    line('report.differs.papers', {}, cite('loi-2002-05-26', '19')),
    line('report.differs.firstMonth'),
  ];
  return candidates.filter((candidate) => candidate !== false).slice(0, mostShown);
}
