import type { Locator, Page } from 'playwright-core';
import { writeSituation } from '../../../src/contract/write';
import { communeOf } from '../../../src/places/communes';
import type { Journey } from '../../crawl/journeys';
import { currentScreen, type Shown } from './current-screen';
import { onward, walk, type Answers } from '../walk';

/** What stands on a screen: as it comes, with a group of options opened, with a mistake and everything unfolded. */
export type State = 'as it comes' | 'opened' | 'mistake' | 'unfolded';

/** Told of every state of every screen that was not seen before. */
export type OnScreen = (screen: Shown, state: State) => Promise<void>;

/** Walks a journey, and on each new screen does what a visitor could do there, wrongly too. */
export async function crawl(
  page: Page,
  journey: Journey,
  seen: Set<string>,
  onscreen: OnScreen,
): Promise<void> {
  await walk(page, inEuros(journey), { look });

  async function look(): Promise<void> {
    await shownOffer(page, seen, onscreen);
    const screen = await currentScreen(page);
    const key = `${screen.name} | ${screen.shape}`;
    if (!seen.has(key)) {
      seen.add(key).add(screen.name);
      await onscreen(screen, 'as it comes');
      await stumble(page, screen, onscreen);
    }
    await readAbout(page, seen, onscreen);
    await nameThePlace(page, journey);
  }
}

/** The page about the test lies over any screen: it is looked at once, and left by the way back. */
async function readAbout(page: Page, seen: Set<string>, onscreen: OnScreen): Promise<void> {
  if (seen.has('about the test')) return;
  seen.add('about the test');
  const beneath = await page.title();
  await page.locator('[name=about]').click();
  await page.locator('main article h1').waitFor();
  await onscreen({ name: 'about the test', shape: '', question: null }, 'as it comes');
  await page.goBack();
  await page.waitForFunction((title) => document.title === title, beneath);
}

/** The offer of an early result stands above a question or below it: each once. */
async function shownOffer(page: Page, seen: Set<string>, onscreen: OnScreen): Promise<void> {
  const offer = page.locator('form[data-full]');
  if ((await offer.count()) === 0) return;
  const name = (await offer.getAttribute('data-full')) === 'true' ? 'offer in full' : 'offer in a line';
  if (seen.has(name)) return;
  seen.add(name);
  await onscreen({ name, shape: '', question: null }, 'as it comes');
}

/** Opens every group and every fold, goes on without an answer, and leaves the screen as it was. */
async function stumble(page: Page, screen: Shown, onscreen: OnScreen): Promise<void> {
  for (const group of await page.locator('form[data-question] input[data-opens*=" "]').all()) {
    await group.check();
    await onscreen(screen, 'opened');
    await page.locator(onward).click();
    await onscreen(screen, 'mistake');
    if ((await group.getAttribute('type')) === 'checkbox') await group.uncheck();
  }
  if (screen.question !== null) await goOnWrongly(page, screen, onscreen);
  else if (screen.name !== 'welcome') await unfold(page, screen, onscreen);
}

async function goOnWrongly(page: Page, screen: Shown, onscreen: OnScreen): Promise<void> {
  const fields = await page.locator('form[data-question] input[type=text]').all();
  for (const field of fields) await field.fill('x');
  await unfoldAll(page.locator('form[data-question]'));
  if (screen.name.endsWith(', list')) return onscreen(screen, 'unfolded');
  await page.locator(onward).click();
  await page.getByRole('alert').first().waitFor();
  await onscreen(screen, 'mistake');
  for (const field of fields) await field.fill('');
}

/** The review and the result: everything unfolded, and every form there sent without a word. */
async function unfold(page: Page, screen: Shown, onscreen: OnScreen): Promise<void> {
  await unfoldAll(page.locator('main'));
  await onscreen(screen, 'unfolded');
  const forms = await page.locator('main form:has(input[type=text]) button[type=submit]').all();
  if (forms.length === 0) return;
  for (const button of forms) await button.click();
  await onscreen(screen, 'mistake');
}

/** Opens what is folded, what was folded inside it, and waits for what comes late. */
async function unfoldAll(within: Locator): Promise<void> {
  const folded = within.locator('details:not([open]) > summary');
  for (let count = await folded.count(); count > 0; count = await folded.count()) {
    for (let left = count; left > 0; left -= 1) await folded.first().click();
    await within.page().waitForLoadState('networkidle');
  }
}

/** A commune is typed before it is chosen. */
async function nameThePlace(page: Page, { answers }: Journey): Promise<void> {
  for (const question of ['commune', 'registeredCommune'] as const) {
    const field = page.locator(`input[name="${question}-text"]`);
    if ((await field.count()) > 0) await field.fill(communeOf(answers[question] ?? '')?.name.nl ?? '');
  }
}

function inEuros({ answers, onDate }: Journey): Answers {
  const written = writeSituation({ format: 'situation/1', onDate, answers });
  return (JSON.parse(written) as { readonly answers: Answers }).answers;
}
