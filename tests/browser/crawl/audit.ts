import axe, { type AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { tags } from '../axe';
import { applyStyle, hardToHit, hiddenFocus, lowContrastInSvg, overflowing } from './in-page';
import { tornWords } from './torn-words';

/** Own bars: what a thumb hits (success criterion 2.5.5), and how far from the next one. */
const thumb = { size: 44, apart: 8 };

/** Success criterion 1.4.12: spacing that a reader may put over ours. */
const spaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Success criterion 1.4.4: letters of twice the size. */
const doubled = 'html { font-size: 200% !important }';

// A table whose rows fold has to say that it is one: some browsers forget it (see the bill).
const markup = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-redundant-role': 'off' },
});

/** What is wrong with the screen as it is held, one line for each fault. */
export async function audit(page: Page): Promise<readonly string[]> {
  return [
    ...(await page.evaluate(overflowing)),
    ...(await page.evaluate(tornWords)),
    ...(await page.evaluate(hardToHit, thumb)),
    ...(await page.evaluate(hiddenFocus)),
    ...(await moving(page)),
    ...(await page.evaluate(lowContrastInSvg, 7)),
    ...(await axeFaults(page)),
  ];
}

/** What breaks when the screen is narrow or its reader spaces or enlarges the letters. */
export async function stretch(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: 280, height: 653 });
  found.push(...(await page.evaluate(overflowing)).map((fault) => `at 280 px: ${fault}`));
  await page.setViewportSize({ width: 320, height: 256 });
  found.push(...(await page.evaluate(overflowing)).map((fault) => `at 320 px: ${fault}`));
  found.push(...(await page.evaluate(hiddenFocus)).map((fault) => `at 320 × 256 px: ${fault}`));
  await page.evaluate(applyStyle, spaced);
  found.push(...(await page.evaluate(overflowing)).map((fault) => `spaced: ${fault}`));
  await page.setViewportSize({ width: 640, height: 512 });
  await page.evaluate(applyStyle, doubled);
  found.push(...(await page.evaluate(overflowing)).map((fault) => `at twice the size: ${fault}`));
  await page.evaluate(applyStyle, '');
  return found;
}

/**
 * What is wrong with a page that is no screen of the conversation: on a phone as the crawl holds it, squeezed and stretched, and on
 * the wide screens of a desk. Leaves it as wide as the phone.
 * @param settle what a reader has to have done on a wide screen before it is looked at
 */
export async function auditOnPhoneAndDesk(
  page: Page,
  settle: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly string[]> {
  await page.setViewportSize({ width: 360, height: 740 });
  const found = [...(await audit(page)), ...(await stretch(page)), ...(await invalid(page))];
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 1000 });
    await settle(page);
    found.push(...(await page.evaluate(overflowing)).map((fault) => `at ${width} px: ${fault}`));
  }
  await page.setViewportSize({ width: 360, height: 740 });
  return found;
}

/** What is not valid in the page as it stands. */
export async function invalid(page: Page): Promise<readonly string[]> {
  const { results } = await markup.validateString(await page.content());
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message}: ${String(selector)}`),
  );
}

/** Nothing moves for whoever asked for stillness. */
async function moving(page: Page): Promise<readonly string[]> {
  const count = await page.evaluate(() => document.getAnimations().length);
  return count === 0 ? [] : [`${count} things move`];
}

/** What axe finds, and every contrast that it cannot judge; words in drawings, which it never judges, are looked at here. */
async function axeFaults(page: Page): Promise<readonly string[]> {
  // Handed over by the debugger, which the page's own policy does not bind.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate<
    Pick<AxeResults, 'violations' | 'incomplete'>,
    string[]
  >(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations', 'incomplete'],
      }),
    tags,
  );
  const unsure = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...violations, ...unsure].flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => !html.startsWith('<text '))
      .map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}
