import type { AnswerId, Answers } from '../../src/contract/situation';
import { unknown } from '../../src/contract/values';
import type { IsoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { relevant } from '../../src/rules/facts';
import { cases, unknownFields } from '../../src/rules/unknowns';

/** One way the unknowns could really be: each replaced by an answer of its own kind, drawn, or an amount in cents. */
export function settled(answers: Answers, drawn: Answers, amount: number, onDate: IsoDate): Answers {
  const known = unknownFields(answers)
    .filter((id) => id !== 'exemptionScheme')
    .reduce<Answers>((all, id) => ({ ...all, ...oneOf(all, drawn, id, amount) }), answers);
  return schemeSettled(known, drawn, onDate);
}

/**
 * Which exemption was begun first is an open answer only where each would exempt something; with one kind of income its
 * own exemption applies, by the contract, and the other answer is no way the unknown can turn out.
 */
function schemeSettled(known: Answers, drawn: Answers, onDate: IsoDate): Answers {
  const { exemptionScheme } = drawn;
  if (known.exemptionScheme !== undefined && known.exemptionScheme !== unknown) return known;
  const isOpen = cases(relevant(known, onDate), onDate).some(({ resolved }) => resolved.exemptionScheme);
  return isOpen && exemptionScheme !== undefined ? { ...known, exemptionScheme } : known;
}

function oneOf(answers: Answers, drawn: Answers, id: AnswerId, amount: number): Partial<Answers> {
  switch (id) {
    case 'incomes':
    case 'partnerIncomes':
      return {
        [id]: (answers[id] ?? []).map((income) =>
          Object.fromEntries(
            Object.entries(income).map(([key, value]) => [key, value === unknown ? amount : value]),
          ),
        ),
      };
    case 'relatives':
      return {
        relatives: (answers.relatives ?? []).map((one) =>
          one.perMonth === unknown ? { ...one, perMonth: cents<'month'>(amount) } : one,
        ),
      };
    case 'savings':
    case 'partnerSavings':
    case 'housingPaidByOthers':
      return { [id]: amount };
    default:
      return drawn[id] === undefined || drawn[id] === unknown ? {} : { [id]: drawn[id] };
  }
}
