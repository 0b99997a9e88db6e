/** Works the page from inside. Each function stands alone: it is sent to the browser as it is written. */

/** From now on, writes down errors and broken policies. */
export function listenInPage(): void {
  const page = globalThis as { complaints?: string[] };
  if (page.complaints) return;
  const heard: string[] = (page.complaints = []);
  addEventListener(
    'error',
    ({ message, target }) => {
      const source = target instanceof HTMLElement ? target.outerHTML.slice(0, 160) : '';
      heard.push(`error: ${message || `does not come: ${source}`}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`rejection: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    heard.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
}

/** What was heard since it was last asked. */
export function takeComplaintsInPage(): readonly string[] {
  return (globalThis as { complaints?: string[] }).complaints?.splice(0) ?? [];
}

/** How many things fit a selector, and what the first of them is like. */
export function lookFor(selector: string): Found {
  const all = document.querySelectorAll<HTMLElement>(selector);
  const one = all[0];
  const attributes = one ? [...one.attributes].map(({ name, value }) => [name, value] as const) : [];
  return {
    count: all.length,
    isSeen: one?.checkVisibility({ visibilityProperty: true }) === true && one.getClientRects().length > 0,
    isChecked: one instanceof HTMLInputElement && one.checked,
    value: one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : '',
    text: one?.innerText ?? '',
    left: one?.getBoundingClientRect().left ?? 0,
    width: one?.getBoundingClientRect().width ?? 0,
    attributes: Object.fromEntries(attributes),
  };
}

export interface Found {
  readonly count: number;
  readonly isSeen: boolean;
  readonly isChecked: boolean;
  readonly value: string;
  readonly text: string;
  /** In pixels from the left edge of the window. */
  readonly left: number;
  readonly width: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Presses the first thing that fits a selector, as a finger does: brought into sight, in its middle, and whatever lies there.
 * Returns what kept the finger from it, or nothing.
 */
export function pressIn([selector, share]: readonly [string, number]): string {
  const one = document.querySelector<HTMLElement>(selector);
  if (!one?.checkVisibility({ visibilityProperty: true })) return 'it is not there';
  if (one.matches(':disabled')) return 'it takes no press';
  one.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = one.getBoundingClientRect();
  const [x, y] = [left + width * share, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  if (!hit || !(one.contains(hit) || hit.closest('label')?.control === one))
    return `it lies under ${hit?.outerHTML.slice(0, 120) ?? 'nothing'}`;
  const point = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail: 1 };
  const isDown = hit.dispatchEvent(new PointerEvent('pointerdown', { ...point, isPrimary: true }));
  hit.dispatchEvent(new MouseEvent('mousedown', point));
  if (isDown)
    (
      hit.closest<HTMLElement>('a[href], button, input, summary, textarea, [tabindex]') ?? document.body
    ).focus();
  hit.dispatchEvent(new PointerEvent('pointerup', { ...point, isPrimary: true }));
  hit.dispatchEvent(new MouseEvent('mouseup', point));
  hit.dispatchEvent(new MouseEvent('click', point));
  return '';
}

/** Writes into the first field that fits a selector, in the place of what stood there. */
export function writeIn([selector, text]: readonly [string, string]): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
