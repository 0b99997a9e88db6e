import type { Person } from '../advice';
import type { StepId } from './steps';

/** The steps that stand open at first: what this person needs next. */
export function firstOpen({ assessment }: Person): readonly StepId[] {
  if (assessment.dates.receipt) return ['after'];
  switch (assessment.verdict) {
    case 'likely':
    case 'depends':
      return ['where'];
    case 'unlikely':
      return assessment.alternatives.includes('equivalentSocialAid') ? ['where'] : ['where', 'refusal'];
    case 'suspended':
      return ['what'];
    case 'incomplete':
      return ['conditions'];
  }
}
