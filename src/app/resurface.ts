import type { MessageKey } from '../i18n';
import { focusHeading } from '../ui';

/** Gives a screen that lay beneath another one its title and the focus back. */
export function resurface(
  content: HTMLElement,
  say: (key: MessageKey, values: { readonly page: string }) => string,
): void {
  const heading = content.querySelector('h1');
  if (!heading) return;
  const key = content.querySelector('.summary') ? 'meta.pageWithMistake' : 'meta.page';
  // What stands beside the heading in another language is not its name, nor are the marks that a written page leaves there.
  const own = [...heading.childNodes].filter(
    (part) => part instanceof Text || (part instanceof HTMLElement && part.dataset['help'] === undefined),
  );
  const page = own.map(({ textContent }) => textContent).join('');
  document.title = say(key, { page: page.trim() });
  focusHeading(heading);
}
