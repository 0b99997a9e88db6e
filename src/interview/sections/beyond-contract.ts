import type { Income } from '../../contract';

/** An option of the first question that the contract says in two fields: prison, leave from it, or a tag served at home. */
export const detained = 'detained';

/** What stands among the incomes so that nobody takes it for one: the integration income itself (revenu d’intégration / leefloon). */
export const integrationIncome = 'integrationIncome';

/** That income in a list: never an amount. */
export interface IntegrationIncome {
  readonly kind: typeof integrationIncome;
}

/** What may be said on a screen and is no word of the contract. */
export type Said =
  | { readonly question: 'residence'; readonly answer: typeof detained }
  | {
      readonly question: 'incomes' | 'partnerIncomes';
      readonly answer: readonly (Income | IntegrationIncome)[];
    };
