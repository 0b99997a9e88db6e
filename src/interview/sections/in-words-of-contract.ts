import type { Answers, Income } from '../../contract';
import { detained, integrationIncome, type IntegrationIncome } from './beyond-contract';

/** The answers in the words of the contract, and whether the first question was answered by detention. */
export interface Told {
  readonly heard: Answers;
  readonly detained?: true | undefined;
}

/** After the first question: the details of a detention come next, and go when one takes it back. */
export function afterResidence(
  { heard, detained: was }: Told,
  answer: Answers['residence'] | typeof detained,
): Told {
  const { detention: _former, ...others } = heard;
  if (answer === detained)
    return was
      ? { heard, detained: was }
      : { heard: { ...others, residence: 'institution' }, detained: true };
  return { heard: was ? { ...others, ...only(answer) } : { ...heard, ...only(answer) }, detained: undefined };
}

/**
 * After the details: who is in prison lives in an institution; who serves a sentence with a tag does so at home; who is free
 * is asked where (A.R. / K.B. 11-7-2002, art. 39).
 */
export function afterDetention(
  { heard, detained: was }: Told,
  detention: NonNullable<Answers['detention']>,
): Told {
  if (!was) return { heard: { ...heard, detention }, detained: was };
  const { residence: _where, ...others } = heard;
  switch (detention) {
    case 'prison':
      return { heard: { ...others, residence: 'institution', detention }, detained: was };
    case 'prisonTag':
    case 'autonomousTag':
      return { heard: { ...others, residence: 'home', detention }, detained: was };
    case 'released':
    case 'none':
      return { heard: { ...others, detention }, detained: undefined };
  }
}

/** After a list of incomes: the integration income is taken out of it, and makes the file a running one. */
export function afterIncomes(
  { heard, detained: was }: Told,
  question: 'incomes' | 'partnerIncomes',
  list: readonly (Income | IntegrationIncome)[],
): Told {
  const incomes = list.filter((one): one is Income => one.kind !== integrationIncome);
  const kept = { ...heard, [question]: incomes };
  if (incomes.length === list.length) return { heard: kept, detained: was };
  if (question === 'incomes') return { heard: { ...kept, receivedInLastThreeMonths: 'yes' }, detained: was };
  // A partner who receives it counts as one who applies, where that was asked.
  return { heard: heard.partnerApplies ? { ...kept, partnerApplies: 'yes' } : kept, detained: was };
}

function only(residence: Answers['residence']): Answers {
  return residence === undefined ? {} : { residence };
}
