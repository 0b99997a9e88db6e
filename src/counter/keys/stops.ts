/** Where the keys stop on the page: rows of questions, what is filled in inside a row, and the options of one choice. */

/** How a row stands: nothing in it, something that cannot be read yet, an answer, or left open because it may be. */
export type RowState = 'open' | 'begun' | 'answered' | 'left';

const choice = 'fieldset, [role="radiogroup"], [role="group"]';
const control = 'input:not([type="hidden"]), button[name^="add-"]';

/** The row of a question on the page. */
export function rowOf(question: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row="${question}"]`);
}

/** Brings a question to the eye and the focus into it. */
export function goToRow(question: string): void {
  const row = rowOf(question);
  if (row) enter(row);
}

/** The options of the choice that an input belongs to, itself among them. */
export function optionsBeside(input: HTMLInputElement): readonly HTMLInputElement[] {
  const around = input.closest(choice);
  return [...(around?.querySelectorAll<HTMLInputElement>('[type="radio"], [type="checkbox"]') ?? [])].filter(
    (other) => other.closest(choice) === around,
  );
}

/** What an option is called on the screen. */
export function wordsOf(input: HTMLInputElement): string {
  const named = input.getAttribute('aria-labelledby');
  return (named && document.getElementById(named)?.textContent.trim()) ?? '';
}

/** From here to what is next to fill in: the rest of a row that is begun, else the next question without an answer. */
export function goOn(from: HTMLElement): void {
  const row = from.closest<HTMLElement>('[data-row]');
  if (!row) return;
  const inside = row.dataset['state'] === 'begun' ? stopAfter(from, row) : undefined;
  if (inside) {
    focus(inside);
    return;
  }
  const rows = allRows();
  const later = [...rows.slice(rows.indexOf(row) + 1), ...rows.slice(0, rows.indexOf(row))];
  const next = later.find(isIn('open', 'begun')) ?? rows.slice(rows.indexOf(row) + 1).find(isIn('left'));
  if (next) enter(next);
  else document.getElementById('result-title')?.focus();
}

/** From here to the question before. */
export function goBack(from: HTMLElement): void {
  const rows = allRows();
  const row = from.closest<HTMLElement>('[data-row]');
  const before = row && rows[rows.indexOf(row) - 1];
  if (before) enter(before);
}

/** The focus into a row, or into a part of it: on what is chosen there, else on what comes first. */
export function enter(part: HTMLElement): void {
  const stops = [...part.querySelectorAll<HTMLElement>(control)];
  const target = stops.find((stop) => stop.matches(':checked')) ?? stops[0];
  if (target) focus(target);
}

function allRows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')];
}

function isIn(...states: readonly RowState[]): (row: HTMLElement) => boolean {
  return (row) => states.some((state) => row.dataset['state'] === state);
}

/** The next place to fill in, in the same row. Radio buttons are one place, and none once it was passed with something chosen. */
function stopAfter(from: HTMLElement, row: HTMLElement): HTMLElement | undefined {
  const stops = [...row.querySelectorAll<HTMLInputElement>(control)];
  const here = stops.findIndex((stop) => stop === from);
  const passed = new Set(
    stops.filter((stop, index) => index <= here && (index === here || stop.checked)).map(({ name }) => name),
  );
  const first = stops.slice(here + 1).find((stop) => stop.type === 'checkbox' || !passed.has(stop.name));
  if (first?.type !== 'radio') return first;
  return stops.find((stop) => stop.name === first.name && stop.checked) ?? first;
}

function focus(stop: HTMLElement): void {
  stop.focus({ preventScroll: true });
  (stop.closest('[data-entry]') ?? stop.closest('[data-row]') ?? stop).scrollIntoView({ block: 'nearest' });
}
