import { optionFor } from './among-options';
import { goBack, goOn, optionsBeside, wordsOf } from './stops';

/**
 * What a key does where it was pressed, among the questions of the page. Keys with Ctrl, Alt or Meta stay the browser's; single
 * letters and figures mean something only among options, and only while that is on (WCAG 2.1.4).
 */
export function onKey(event: KeyboardEvent, isOn: boolean): void {
  const { key, target, ctrlKey, altKey, metaKey, shiftKey, isComposing } = event;
  if (ctrlKey || altKey || metaKey || isComposing || !(target instanceof HTMLInputElement)) return;
  if (!target.closest('[data-row]')) return;
  if (key === 'Enter') {
    event.preventDefault();
    (shiftKey ? goBack : goOn)(target);
  } else if (target.type === 'radio' || target.type === 'checkbox') {
    const options = optionsBeside(target);
    const here = options.indexOf(target);
    const found = isOn
      ? optionFor(
          key,
          options.map((option) => ({ words: wordsOf(option) })),
          here,
        )
      : undefined;
    const wanted = options[found ?? (target.type === 'checkbox' ? arrow(key, here, options.length) : -1)];
    if (!wanted) return;
    event.preventDefault();
    wanted.focus();
    // A letter only leads to a box to tick: two options may begin alike.
    const isMeant = wanted.type === 'radio' || /^\d$/.test(key);
    if (isMeant && !(wanted.type === 'radio' && wanted.checked)) wanted.click();
  }
}

/** Among boxes to tick the arrows lead from one to the next, as browsers do among radio buttons. */
function arrow(key: string, here: number, count: number): number {
  if (key === 'ArrowDown' || key === 'ArrowRight') return (here + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (here - 1 + count) % count;
  return -1;
}
