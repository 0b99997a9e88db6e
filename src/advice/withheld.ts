import type { Assessment } from '../contract';

/**
 * Whether the amounts were left out although they are known: the day on the device cannot be trusted, and every amount
 * hangs on it.
 */
export function areAmountsWithheld({ estimates, findings }: Assessment): boolean {
  const resources = findings.find(({ condition }) => condition === 'resources');
  return estimates.length === 0 && resources !== undefined && resources.outcome !== 'unanswered';
}
