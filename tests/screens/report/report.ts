import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { languages, loadPart, type Language } from '../../../src/i18n';
import { path } from '../../../src/interview/path';
import ReportView from '../../../src/screens/report/ReportView.svelte';
import type { Person } from '../../../src/advice/person';
import { renderInResult } from '../in-result';
import { plain as flat, words } from '../question/screen';

/** The words of the result in a language, which is then the one on the screen. */
export async function reportWords(language: Language) {
  await Promise.all(languages.flatMap((one) => [loadPart('report', one), loadPart('letters', one)]));
  return words(language);
}

/** The result of a person on the screen, and what is heard of it. */
export function report(
  { answers, assessment, amounts }: Person,
  { isPublic = false, hasPages = true, today = assessment.onDate } = {},
) {
  const heard = { onreopen: vi.fn(), onfact: vi.fn(), onreview: vi.fn() };
  const { onDate } = assessment;
  const props = { assessment, answers, path: path(answers, onDate), ...heard };
  const { container, unmount } = renderInResult(ReportView, props, { today, isPublic, hasPages, amounts });
  return { container, unmount, ...heard, user: userEvent.setup() };
}

/** The one element of a kind in the page. Throws when there is none, or more than one. */
export function only(container: Element, selector: string): HTMLElement {
  const found = container.querySelectorAll<HTMLElement>(selector);
  const [one] = found;
  if (!one || found.length > 1) throw new RangeError(`${found.length} × ${selector}`);
  return one;
}

/** The text of an element, every kind of space being an ordinary one. */
export const text = (element: Element): string => flat(element.textContent);
