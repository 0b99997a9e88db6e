import { assess } from '../../src/rules/assess';
import { situationIn } from '../contract/read';
import { plain } from '../people/plain';
import { withMeans } from '../people/with-means';
import type { Persona } from './personas';

/** What has to come out is what the law makes of the same answers without a screen. */
export const meansOf: readonly Persona[] = Object.entries(withMeans).map(([title, own]) => {
  const situation = { onDate: '2026-04-20', answers: { ...plain, ...own } };
  const { answers, onDate } = situationIn(JSON.stringify({ format: 'situation/1', ...situation }));
  const { verdict, estimates, findings } = assess(answers, onDate);
  const euros = estimates.map(({ reading, perMonth }) => [
    reading,
    [perMonth.low / 100, perMonth.high / 100],
  ]);
  return {
    id: title,
    title,
    situation,
    expect: {
      verdict,
      ...(Object.fromEntries(euros) as Persona['expect']),
      findings: Object.fromEntries(findings.map(({ condition, outcome }) => [condition, outcome])),
    },
  };
});
