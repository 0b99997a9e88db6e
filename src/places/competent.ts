import type { Answers, Citation } from '../contract';
import { cite } from '../data';
import { todaysCode } from './former-codes';

/** Which rule of the act of 2 April 1965 points at the centre. */
export type CompetenceReason =
  'habitualResidence' | 'homelessStay' | 'studentRegistration' | 'institution' | 'registration';

/**
 * The centre that is competent (compétence territoriale / territoriale bevoegdheid). The commune is null where it was
 * not said; the reason then still says how to tell it.
 */
export interface Competence {
  readonly commune: string | null;
  readonly because: CompetenceReason;
  readonly basis: Citation;
  /** Where the reason is a registration: the commune that counts for somebody who is not registered anywhere. */
  readonly ifNotRegistered?: string;
  /** Another exception that applies as well and points elsewhere; which one prevails is for the centres. */
  readonly or?: Omit<Competence, 'ifNotRegistered' | 'or'>;
}

/** The rule, and whether it looks at the commune of registration or at the one where the person is. */
interface Rule {
  readonly because: CompetenceReason;
  readonly article: string;
  readonly from: 'commune' | 'registeredCommune';
  readonly applies: (answers: Answers) => boolean;
}

/** The exceptions before the general rule, which always applies. */
const rules: readonly Rule[] = [
  {
    because: 'institution',
    article: '2, §§ 1, 3, 4',
    from: 'registeredCommune',
    applies: ({ residence, detention }) => residence === 'institution' || detention === 'prison',
  },
  {
    because: 'registration',
    article: '2, § 5',
    from: 'registeredCommune',
    applies: ({ status }) => status === 'asylumSeeker' || status === 'temporaryProtection',
  },
  {
    because: 'homelessStay',
    article: '2, § 7',
    from: 'commune',
    applies: ({ residence }) => residence === 'homeless',
  },
  {
    because: 'studentRegistration',
    article: '2, § 6',
    from: 'registeredCommune',
    applies: ({ work }) => work === 'student',
  },
  { because: 'habitualResidence', article: '1', from: 'commune', applies: () => true },
];

/** Which commune's centre is competent for these answers, why, and by which article (act of 2 April 1965). */
export function competentCentre(answers: Answers): Competence {
  const [first, ...others] = rules
    .filter(({ applies }) => applies(answers))
    .map((rule) => pointed(rule, answers));
  if (!first) throw new NoRule('the general rule applies to everybody');
  const exception = others.find(({ because }) => because !== 'habitualResidence');
  const elsewhere = exception?.commune && exception.commune !== first.commune;
  return { ...first, ...ifNotRegistered(first, answers), ...(elsewhere && { or: exception }) };
}

/** Thrown when the table of rules has lost its general rule. */
export class NoRule extends Error {
  override readonly name = 'NoRule';
}

function pointed(
  { because, article, from }: Rule,
  answers: Answers,
): Omit<Competence, 'ifNotRegistered' | 'or'> {
  const nis = answers[from];
  return {
    commune: nis === undefined ? null : todaysCode(nis),
    because,
    basis: cite('loi-1965-04-02', article),
  };
}

function ifNotRegistered({ because }: Competence, { commune }: Answers): Pick<Competence, 'ifNotRegistered'> {
  const byStay = because === 'habitualResidence' || because === 'homelessStay';
  return byStay || commune === undefined ? {} : { ifNotRegistered: todaysCode(commune) };
}
