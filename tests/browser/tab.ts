import type { Locator, Page } from 'playwright-core';

/** Something on a page that a selector finds: what people at a screen need of Playwright's locators. */
export interface Control extends Pick<
  Locator,
  | 'boundingBox'
  | 'check'
  | 'click'
  | 'count'
  | 'fill'
  | 'getAttribute'
  | 'innerText'
  | 'inputValue'
  | 'isChecked'
  | 'waitFor'
> {
  first(): Control;
}

/**
 * What walking through the screens and looking at them needs of a page. Chromium's is Playwright's own; that of the other
 * engines is in `tests/engines`.
 */
export interface Tab extends Pick<Page, 'evaluate'> {
  readonly keyboard: Pick<Page['keyboard'], 'press' | 'type'>;
  locator(selector: string): Control;
}
