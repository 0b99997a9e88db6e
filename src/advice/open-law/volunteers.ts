import { cite, volunteerCeilings } from '../../data';
import { euros } from '../../text';
import type { Person } from '../person';
import { inWords, type OpenPoint } from './point';

/** The raised ceiling that some volunteers have, and that may not hold for somebody on the integration income (art. 22 § 1 q). */
export function volunteer({ assessment }: Person): OpenPoint<'open.volunteer'> | null {
  const raised = volunteerCeilings.on(assessment.onDate).value?.raisedPerYear ?? null;
  const counted = (assessment.estimates[0]?.ledger ?? [])
    .filter(({ label }) => label === 'volunteerAllowance')
    .reduce((sum, { perYear }) => sum - perYear, 0);
  if (raised === null || counted === 0 || counted > raised) return null;
  return inWords('open.volunteer', cite('ar-2002-07-11', '22, § 1, q'), { amount: euros(raised) });
}
