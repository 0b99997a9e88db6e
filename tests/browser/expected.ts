import { assess } from '../../src/rules/assess';
import { situationIn } from '../contract/read';
import type { Persona } from './personas';

/** What has to come out for a situation: what the law makes of the same answers without a screen. */
export function expectedOf(situation: Persona['situation']): Persona['expect'] {
  const { answers, onDate } = situationIn(JSON.stringify({ format: 'situation/1', ...situation }));
  const { verdict, estimates, findings } = assess(answers, onDate);
  const euros = estimates.map(({ reading, perMonth }) => [
    reading,
    [perMonth.low / 100, perMonth.high / 100],
  ]);
  return {
    verdict,
    ...(Object.fromEntries(euros) as Persona['expect']),
    findings: Object.fromEntries(findings.map(({ condition, outcome }) => [condition, outcome])),
  };
}
