import { cite } from '../../data';
import { count, line } from '../../text';
import { decides } from '../../rules';
import { periods, type Person } from '../../advice';

/** What the integration income is, and the conditions as they came out. */
export const conditionLines = { what, conditions };

function what({ answers }: Person) {
  const needsHelpToday =
    answers.residence === 'homeless' || (answers.incomes !== undefined && answers.incomes.length === 0);
  return [
    line('guide.what.minimum', {}, cite('loi-2002-05-26', '2')),
    line('guide.what.last', {}, cite('loi-2002-05-26', '3, 4°')),
    line('guide.what.decides', {}, cite('loi-2002-05-26', '21, § 1')),
    ...(needsHelpToday ? [line('guide.what.urgent', {}, cite('loi-2002-05-26', '21, § 1'))] : []),
  ];
}

function conditions(person: Person) {
  const decisive = person.assessment.findings.filter(decides);
  const howMany = (...outcomes: readonly string[]): number =>
    decisive.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return [
    line('guide.conditions.together', { total: count(decisive.length) }, cite('loi-2002-05-26', '3')),
    line('guide.conditions.result', {
      met: count(howMany('met', 'exempt')),
      depends: count(howMany('depends')),
      notMet: count(howMany('notMet')),
      open: count(howMany('unanswered')),
    }),
    ...project(person),
  ];
}

function project({ answers, assessment }: Person) {
  const { project, think } = periods;
  if (assessment.contract === 'optional')
    return [line('guide.conditions.projectOptional', {}, cite('loi-2002-05-26', '13'))];
  return [
    line('guide.conditions.projectRequired', { months: count(project.count) }, project.basis),
    line('guide.conditions.projectThink', { days: count(think.count) }, think.basis),
    ...(answers.work === 'student'
      ? [line('guide.conditions.projectStudent', {}, cite('loi-2002-05-26', '11, § 2'))]
      : []),
  ];
}
