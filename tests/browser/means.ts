import { plain } from '../people/plain';
import { withMeans } from '../people/with-means';
import { expectedOf } from './expected';
import type { Persona } from './personas';

/** People who between them meet every question about means. */
export const meansOf: readonly Persona[] = Object.entries(withMeans).map(([title, own]) => {
  const situation = { onDate: '2026-04-20', answers: { ...plain, ...own } };
  return { id: title, title, situation, expect: expectedOf(situation) };
});
