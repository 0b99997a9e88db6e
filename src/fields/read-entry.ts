import { keyOf } from '../i18n';
import type { QuestionId } from '../interview';
import { mistaken, type Parsed } from '../ui';
import type { Circumstances, Draft, EntryPage, ListForm } from './entry-form';
import { readParts } from './read-parts';
import type { Write } from './write';

/** The entry of a draft whose kind is chosen, or every mistake on its pages. */
export function readEntry<Entry>(
  form: ListForm<Entry>,
  id: string,
  draft: Draft,
  circumstances: Circumstances,
): Parsed<Entry> {
  const parts = form.pages(draft, circumstances).flatMap((page) => page.parts);
  const figures = readParts(id, parts, draft);
  if (!figures.ok) return figures;
  const entry = form.entryOf(draft.kind ?? '', figures.value);
  return entry === undefined ? mistaken(id, 'mistake.chooseOne') : { ok: true, value: entry };
}

/** The draft with a kind, and with what changes beside it. */
export function draftWithKind<Entry>(form: ListForm<Entry>, draft: Draft, kind: string): Draft {
  return form.withKind ? form.withKind(draft, kind) : { ...draft, kind };
}

/** What a page of an entry asks, with the kind in it. */
export function titleOf<Entry>(
  { words }: ListForm<Entry>,
  about: QuestionId,
  { kind = '' }: Draft,
  { title }: EntryPage,
  write: Write,
): string {
  return write(keyOf(`${about}.${title}`), { [words.placeholder]: write(keyOf(`${words.kind}.${kind}`)) });
}
