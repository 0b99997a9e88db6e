import { largestFile, parse, writeSituation, type Answers, type Problem, type Situation } from '../contract';
import type { IsoDate } from '../kernel';

/** What came of a file that somebody chose: a situation, what is wrong in it, or nothing that could be read. */
export type Opened =
  | { readonly kind: 'situation'; readonly situation: Situation }
  | { readonly kind: 'refused'; readonly problems: readonly [Problem, ...Problem[]] }
  | { readonly kind: 'unreadable' };

/** A file as a browser hands it over; its size is known before anything is read. */
type Chosen = Pick<Blob, 'size' | 'arrayBuffer'>;

/** Reads a file of answers (`situation/1`); one that is too large is refused unread. */
export async function openSituation(file: Chosen): Promise<Opened> {
  if (file.size > largestFile)
    return { kind: 'refused', problems: [{ field: '', expected: { kind: 'size' }, found: '' }] };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { kind: 'unreadable' };
  const read = parse(new Uint8Array(bytes));
  return read.ok
    ? { kind: 'situation', situation: read.situation }
    : { kind: 'refused', problems: read.problems };
}

/** The answers that count and the day of the law, as the text of a file: no name, no hour, nothing that was not answered. */
export function situationText(answers: Answers, onDate: IsoDate): string {
  return `${writeSituation({ format: 'situation/1', onDate, answers })}\n`;
}
