import type { LedgerLine } from '../../contract/assessment';
import type { Answers } from '../../contract/situation';
import type { CountedKind, LedgerLabel } from '../../contract/values';
import { cite } from '../../data/acts';
import { artisticExemption, shortageExemption, workExemption } from '../../data/exemptions';
import type { IsoDate } from '../../kernel/iso-date';
import { least, perYear, sum, type Cents } from '../../kernel/money';
import { added } from '../ledger';
import { indexed } from '../amounts';
import { yearlyAmount, type CountedIncome } from './own-income';

/** Whose income it is, as far as art. 35 asks. */
export interface Worker {
  readonly incomes: readonly CountedIncome[];
  readonly jobStarted: Answers['jobStarted'];
  readonly shortageJob: Answers['shortageJob'];
  readonly isYoungStudent: boolean;
}

/** Full-time students below this age have an exemption of their own (art. 35 § 2), in years. */
const studentsBelow = 25;

/** The applicant, as art. 35 sees him or her. */
export function applicant(answers: Answers, incomes: readonly CountedIncome[]): Worker {
  return {
    incomes,
    jobStarted: answers.jobStarted,
    shortageJob: answers.shortageJob,
    isYoungStudent: answers.work === 'student' && answers.age !== undefined && answers.age < studentsBelow,
  };
}

/** The partner, who has the general exemption when the job began while the household received the income. */
export function partner(answers: Answers, incomes: readonly CountedIncome[]): Worker {
  const started = answers.partnerJobStarted === 'during';
  // Without that the published examples take nothing off a partner's pay, training included.
  return {
    incomes: started ? incomes : incomes.filter(({ kind }) => kind === 'artistic'),
    jobStarted: answers.partnerJobStarted,
    shortageJob: undefined,
    isYoungStudent: false,
  };
}

/**
 * What one may keep of pay (exonération socioprofessionnelle / socio-professionele vrijstelling; A.R. / K.B. 11-7-2002,
 * art. 35): each exemption is a ceiling, and one income has one exemption.
 */
export function workExemptions(worker: Worker, onDate: IsoDate): readonly LedgerLine[] {
  return [...onPay(worker, onDate), ...onArt(worker, onDate)];
}

function onPay(worker: Worker, onDate: IsoDate): readonly LedgerLine[] {
  const pay = yearlyOf(worker, exemptKinds(worker), onDate);
  const { label, article, ceiling } = scheme(worker, onDate);
  const kept = least(pay, perYear(ceiling.amount));
  return added(label, kept, cite('ar-2002-07-11', article), ceiling.validFrom);
}

function onArt(worker: Worker, onDate: IsoDate): readonly LedgerLine[] {
  const earned = yearlyOf(worker, ['artistic'], onDate);
  const ceiling = indexed(artisticExemption.on(onDate).value, onDate);
  const kept = least(earned, ceiling.amount);
  return added('artisticExemption', kept, cite('ar-2002-07-11', '35, § 3'), ceiling.validFrom);
}

/** A job counts when it began during the integration income; training always; a young student's job at any time. */
function exemptKinds({ jobStarted, isYoungStudent }: Worker): readonly CountedKind[] {
  if (jobStarted === 'during') return ['wage', 'training', 'selfEmployed'];
  return isYoungStudent ? ['wage', 'training'] : ['training'];
}

interface Scheme {
  readonly label: LedgerLabel;
  readonly article: string;
  readonly ceiling: ReturnType<typeof indexed<'month'>>;
}

function scheme(worker: Worker, onDate: IsoDate): Scheme {
  const shortage = shortageExemption.on(onDate);
  if (shortage.value !== null && worker.shortageJob === 'yes' && worker.jobStarted === 'during') {
    const ceiling = indexed(shortage.value, onDate);
    const validFrom = shortage.validFrom > ceiling.validFrom ? shortage.validFrom : ceiling.validFrom;
    return { label: 'shortageExemption', article: '35', ceiling: { ...ceiling, validFrom } };
  }
  const ceiling = indexed(workExemption.on(onDate).value, onDate);
  return worker.isYoungStudent
    ? { label: 'studentExemption', article: '35, § 2', ceiling }
    : { label: 'workExemption', article: '35, § 1', ceiling };
}

function yearlyOf(worker: Worker, kinds: readonly CountedKind[], onDate: IsoDate): Cents<'year'> {
  const counted = worker.incomes.filter(({ kind }) => kinds.includes(kind));
  return sum(counted.map((income) => yearlyAmount(income, onDate)));
}
