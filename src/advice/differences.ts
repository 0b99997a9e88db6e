import { cite } from '../data';
import { othersIn } from '../rules';
import { exemptionsOf, hasLine } from './exemptions';
import { euros, line } from '../text';
import type { Person } from './person';

/** At most this many reasons why the centre may reach another amount: more would not be read. */
const mostShown = 3;

/**
 * The commonest reasons why the real amount differs from this one, those that fit this person first. What the law itself
 * leaves open stands apart, all of it: `openPointsOf`.
 */
export function differencesOf(person: Person) {
  const { answers, assessment } = person;
  const flat = assessment.estimates[0]?.ledger.find(({ label }) => label === 'flatExemption');
  const candidates = [
    hasLine(assessment, 'countedGifts') && line('report.differs.gift', {}, cite('ar-2002-07-11', '22, § 1')),
    hasLine(assessment, 'noticePay') &&
      line('report.differs.noticePay', {}, cite('ar-2002-07-11', '22, § 1')),
    othersIn(answers).length > 0 && line('report.differs.household', {}, cite('loi-2002-05-26', '14, § 1')),
    hasLine(assessment, 'transfers') && line('report.differs.transfers', {}, cite('ar-2002-07-11', '28')),
    exemptionsOf(person).length > 0 && line('report.differs.exemption', {}, cite('ar-2002-07-11', '35')),
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
