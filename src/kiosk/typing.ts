/** What the keys of the screen can do to a field: put in a character, or take the last one back. */
export type Stroke = { readonly put: string } | 'back';

/** The field for which the screen shows its own keys, when one has the focus; undefined for every other element. */
export function fieldOf(target: EventTarget | null): HTMLInputElement | undefined {
  return target instanceof HTMLInputElement && target.dataset['keys'] !== undefined ? target : undefined;
}

/** Whether a field takes decimals, or whole numbers only. */
export function takesComma(field: HTMLInputElement): boolean {
  return field.dataset['keys'] !== 'numeric';
}

/** Puts a character where the cursor stands, or takes one away, as a keyboard would: the view hears of it. */
export function strike(field: HTMLInputElement, stroke: Stroke): void {
  const start = field.selectionStart ?? field.value.length;
  const end = field.selectionEnd ?? start;
  if (stroke === 'back') field.setRangeText('', start === end ? Math.max(0, start - 1) : start, end, 'end');
  else field.setRangeText(stroke.put, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
