/** Where the address of a link that leads out is kept: it is shown, never followed. */
const kept = 'address';

/** Shows an address, in the place of the link that was pressed. */
type OnAddress = (address: string, link: HTMLElement) => void;

/** What of a browser has no place on a screen that strangers share. */
const refused = ['contextmenu', 'dragstart', 'dragover', 'drop', 'copy', 'cut', 'paste'] as const;

/**
 * Makes a page one that nobody can leave: links become words that show their address, fields ask for no keyboard of the
 * system, and menus, dragging, copying, selecting and the keys of the browser do nothing. Views know nothing of it.
 */
export function lock(root: HTMLElement, onaddress: OnAddress): () => void {
  const observer = new MutationObserver(() => tame(root));
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['href', 'inputmode'],
  });
  tame(root);
  const press = (event: Event): void => follow(event, onaddress);
  root.addEventListener('click', press, { capture: true });
  root.addEventListener('keydown', press, { capture: true });
  for (const name of refused) document.addEventListener(name, refuse, { capture: true });
  document.addEventListener('selectstart', refuseOutsideFields, { capture: true });
  addEventListener('keydown', refuseKeys, { capture: true });
  addEventListener('wheel', refuseZoom, { capture: true, passive: false });
  return () => {
    observer.disconnect();
    root.removeEventListener('click', press, { capture: true });
    root.removeEventListener('keydown', press, { capture: true });
    for (const name of refused) document.removeEventListener(name, refuse, { capture: true });
    document.removeEventListener('selectstart', refuseOutsideFields, { capture: true });
    removeEventListener('keydown', refuseKeys, { capture: true });
    removeEventListener('wheel', refuseZoom, { capture: true });
  };
}

function tame(root: HTMLElement): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    link.removeAttribute('href');
    if (/^(?:https?:|#)/.test(address)) {
      link.dataset[kept] = address;
      link.tabIndex = 0;
      link.setAttribute('role', 'button');
    } else if (!/^[a-z]+:/.test(address)) {
      // Another page of ours would be one without a way back.
      link.hidden = true;
    }
  }
  for (const field of root.querySelectorAll<HTMLInputElement>('input[inputmode]:not([inputmode="none"])')) {
    field.dataset['keys'] = field.inputMode;
    field.inputMode = 'none';
  }
}

function follow(event: Event, onaddress: OnAddress): void {
  if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>(`[data-${kept}]`) : null;
  const address = link?.dataset[kept];
  if (!link || address === undefined) return;
  event.preventDefault();
  if (address.startsWith('#')) document.getElementById(address.slice(1))?.scrollIntoView();
  else onaddress(address, link);
}

function refuse(event: Event): void {
  event.preventDefault();
}

function refuseOutsideFields(event: Event): void {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
}

/** F1 to F12, and whatever is held together with Ctrl, Alt or the system's own key. */
function refuseKeys(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || /^(?:F\d+|Escape|ContextMenu)$/.test(event.key)) {
    event.preventDefault();
  }
}

function refuseZoom(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}
