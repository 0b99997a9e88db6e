import { day, euro, keyOf, message, together, type Language, type MessageKey, type Values } from '../../i18n';
import type { IsoDate } from '../../kernel';
import type { EquityMatter, EquityOutcome } from '../../what-if';
import { balanceOf, type BudgetLine } from './budget';

/** What a social report has to say of a part that was left out: how much, how it was worked out, and why. */
export interface Reasoned {
  readonly matter: EquityMatter;
  readonly onDate: IsoDate;
  /** In cents: a month of the relatives' part, once of what was sold. */
  readonly leftOut: number;
  readonly outcome: EquityOutcome;
  readonly grounds: readonly string[];
  readonly budget: readonly BudgetLine[];
}

/** What a ground is called. */
export function groundName(ground: string): MessageKey {
  return keyOf(`counter.equity.ground.${ground}`);
}

/** The paragraph for the social report, sentence by sentence: the method, the reasons, the budget where there is one. */
export function paragraphOf(reasoned: Reasoned, language: Language): readonly string[] {
  const { matter, onDate, leftOut, outcome, grounds, budget } = reasoned;
  const say = (key: MessageKey, values?: Values): string => message(language, key, values);
  const amount = (cents: number): string => euro(cents, language);
  const between = ({ low, high }: EquityOutcome['amount']): string =>
    low === high ? amount(high) : say('whatif.range', { low: amount(low), high: amount(high) });
  return [
    say(`counter.equity.method.${matter}`, {
      day: day(onDate, language),
      counted: amount(outcome.counted),
      leftOut: amount(leftOut),
      still: amount(outcome.stillCounted),
    }),
    say('counter.equity.result', { before: between(outcome.inFull), after: between(outcome.amount) }),
    grounds.length === 0
      ? say('counter.equity.why.blank')
      : say('counter.equity.why', {
          grounds: together(
            grounds.map((ground) => say(groundName(ground)).toLowerCase()),
            language,
          ),
        }),
    ...(budget.length === 0 ? [] : [budgetSentence(budget, language)]),
  ];
}

function budgetSentence(budget: readonly BudgetLine[], language: Language): string {
  const { income, costs, left } = balanceOf(budget);
  return message(language, 'counter.equity.why.budget', {
    income: euro(income, language),
    costs: euro(costs, language),
    left: euro(left, language),
  });
}
