import { cite, registration } from '../../data';
import { adultsIn } from '../../rules';
import { count, line, onDay } from '../../text';
import { periods, type Person } from '../../advice';

/** Where to ask, what follows, and the inquiry. */
export const applyLines = { where, after, inquiry };

function where({ answers }: Person) {
  return [
    line('guide.where.ways', {}, cite('loi-2002-05-26', '18')),
    ...(answers.residence === 'home'
      ? [line('guide.where.registration', {}, cite('loi-2002-05-26', '3, 1°'))]
      : []),
    line('guide.where.wrong', { days: count(periods.forward.count) }, periods.forward.basis),
  ];
}

function after(person: Person) {
  const { answers, assessment } = person;
  const { decide, notify, pay } = periods;
  const { appliedOn } = answers;
  return [
    line('guide.after.receipt', {}, cite('loi-2002-05-26', '18')),
    appliedOn
      ? line('guide.after.startKnown', { day: onDay(appliedOn) }, cite('loi-2002-05-26', '21, § 5'))
      : line('guide.after.start', {}, cite('loi-2002-05-26', '21, § 5')),
    line('guide.after.decision', { days: count(decide.count) }, decide.basis),
    line('guide.after.letter', { days: count(notify.count) }, notify.basis),
    line('guide.after.payment', { days: count(pay.count) }, pay.basis),
    line('guide.after.heard', {}, cite('loi-2002-05-26', '20')),
    ...(assessment.alternatives.includes('advance')
      ? [line('guide.after.advance', {}, cite('loi-2002-05-26', '24, § 1'))]
      : []),
    ...registrationLines(person),
  ];
}

/** Registering as a jobseeker after the grant, by region; not for whoever need not look for work: health, studies, equity. */
function registrationLines({ answers, assessment }: Person) {
  const { alternatives, findings, verdict } = assessment;
  const isSpared =
    answers.work === 'equity' ||
    answers.work === 'student' ||
    findings.some(({ condition, outcome }) => condition === 'work' && outcome === 'exempt');
  const isFarFromGrant = verdict === 'unlikely' && !alternatives.includes('equivalentSocialAid');
  if (isSpared || isFarFromGrant) return [];
  const { walloniaWithinWeeks, inFlanders } = registration.on(assessment.onDate).value;
  const basis = cite('loi-2002-05-26', '3, 5°');
  return [
    ...(walloniaWithinWeeks === null
      ? []
      : [line('guide.after.registerWallonia', { weeks: count(walloniaWithinWeeks) }, basis)]),
    ...(inFlanders ? [line('guide.after.registerFlanders', {}, basis)] : []),
  ];
}

function inquiry({ answers }: Person) {
  const together = adultsIn(answers).length > 0;
  return [
    line('guide.inquiry.worker', {}, cite('loi-2002-05-26', '19')),
    answers.residence === 'homeless' ? line('guide.inquiry.homeless') : line('guide.inquiry.visit'),
    ...(together ? [line('guide.inquiry.household')] : []),
    line('guide.inquiry.cooperate', {}, cite('loi-2002-05-26', '19, § 2')),
    line('guide.inquiry.anyway', {}, cite('loi-2002-05-26', '18')),
  ];
}
