import { unknown, type Answers, type Relative } from '../../contract';
import { childBenefitOfRelatives } from '../../data';
import { cents, least, perYear, scale, sum, type Cents, type Interval, type IsoDate } from '../../kernel';
import { amountsOf, relevant, yearlyRate } from '../../rules';

/** The amount a month of these answers where relatives count; null while an answer is missing. */
export function amountWith(answers: Answers, onDate: IsoDate): Interval<Cents<'month'>> | null {
  return amountsOf(relevant(answers, onDate), onDate).estimates[0]?.perMonth ?? null;
}

/**
 * Relatives counted person by person, not together (A.R. / K.B. 11-7-2002, art. 34 § 2): whoever stays below the cohabitant
 * rate is left out, and takes nothing off the others.
 */
export function relativesApart(answers: Answers, onDate: IsoDate): Answers {
  const kept = yearlyRate('cohabitant', onDate).amount;
  const reaches = (relative: Relative): boolean => {
    if (relative.perMonth === unknown) return true;
    return perYear(sum([relative.perMonth, benefitOf([relative], onDate)])) >= kept;
  };
  return { ...answers, relatives: (answers.relatives ?? []).filter(reaches) };
}

/** The child benefit that relatives receive for the person as income of the person's own (art. 34 § 2). */
export function childBenefitAsOwn(answers: Answers, onDate: IsoDate): Answers {
  const relatives = answers.relatives ?? [];
  return {
    ...answers,
    relatives: relatives.map(({ childBenefitForApplicant: _counted, ...relative }) => relative),
    incomes: [
      ...(answers.incomes ?? []),
      { kind: 'childBenefitForSelf', perMonth: benefitOf(relatives, onDate) },
    ],
  };
}

/** Of the child benefit for somebody with a recognised need of support, the supplement alone left out (art. 34 § 2). */
export function supplementAloneExempt(answers: Answers): Answers {
  return { ...answers, relatives: (answers.relatives ?? []).map(withoutSupplement) };
}

/** Half a month with the child and half without, as some centres still count equal custody (art. 14 § 1). */
export function halfMonths(answers: Answers, onDate: IsoDate): Interval<Cents<'month'>> | null {
  const halves = (['yes', 'no'] as const).map((childrenDependent) =>
    amountWith({ ...answers, childrenDependent }, onDate),
  );
  const [withChild, without] = halves;
  if (!withChild || !without) return null;
  const half = (one: Cents<'month'>, other: Cents<'month'>): Cents<'month'> =>
    scale(sum([one, other]), { of: 1, by: 2 }, 'halfUp');
  return { low: half(withChild.low, without.low), high: half(withChild.high, without.high) };
}

/** The benefit as it counts for one applicant: what is shown, the flat amount at most, and where nothing is known. */
export function benefitOf(relatives: readonly Relative[], onDate: IsoDate): Cents<'month'> {
  const flat = childBenefitOfRelatives.on(onDate).value?.flat ?? cents<'month'>(0);
  const shown = relatives.map(({ childBenefitForApplicant = cents<'month'>(0) }) =>
    childBenefitForApplicant === unknown ? flat : childBenefitForApplicant,
  );
  return least(sum(shown), flat);
}

function withoutSupplement({ childBenefitSupplement = cents(0), ...relative }: Relative): Relative {
  const { childBenefitForApplicant: benefit } = relative;
  if (benefit === undefined || benefit === unknown) return relative;
  return { ...relative, childBenefitForApplicant: cents(Math.max(0, benefit - childBenefitSupplement)) };
}
