import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { keyboard, repeatedClicks } from './input-methods';
import { compare } from './compare';
import { test } from './harness';
import { everybody, type Persona } from './personas';
import { inFields } from './screen';
import { begin, fill, onward, questionOn, toResult, walk, type Answers } from './walk';

describe('going back', () => {
  const { situation } = person('persona-p10');

  test.for([
    ['the link on the page', (page: Page) => page.locator('nav button').first().click()],
    ['the button of the browser', (page: Page) => page.evaluate(() => history.back())],
  ] as const)('with %s, one question at a time, keeps every answer', async ([, back], { visit }) => {
    const page = await visit({ today: situation.onDate });
    await begin(page);
    const passed = await goOn(page, situation.answers, 12);
    for (const { question, fields } of [...passed].reverse()) {
      await back(page);
      await standsAt(page, question);
      expect(await inFields(page)).toEqual(fields);
    }
  });

  test('and forward again with the browser comes to the same questions', async ({ visit }) => {
    const page = await visit({ today: situation.onDate });
    await begin(page);
    const passed = await goOn(page, situation.answers, 6);
    for (const { question } of [...passed].reverse()) {
      await page.evaluate(() => history.back());
      await standsAt(page, question);
    }
    for (const { question } of passed.slice(1)) {
      await page.evaluate(() => history.forward());
      await standsAt(page, question);
    }
  });

  test('from the result leads to the review, and from there on to the same result', async ({ visit }) => {
    const page = await visit({ today: situation.onDate });
    await walk(page, situation.answers);
    await page.evaluate(() => history.back());
    await page.locator('form[data-review]').waitFor();
    await toResult(page);
    await compare(page, person('persona-p10').expect);
  });
});

describe('changing the language', () => {
  test('on every screen loses neither the place nor what was answered', async ({ visit }) => {
    const { situation, expect: expected } = person('persona-student-two-parents');
    const page = await visit({ today: situation.onDate });
    const untold: string[] = [];
    await walk(page, situation.answers, {
      look: async (screen) => {
        const before = await inFields(page);
        const heading = await page.locator('h1:visible').textContent();
        for (const [language, name] of [
          ['nl', 'Nederlands'],
          ['fr', 'Français'],
        ] as const) {
          await page.getByRole('button', { name }).click();
          await page.locator(`html[lang=${language}]`).waitFor();
          expect(await inFields(page), screen).toEqual(before);
          if (language === 'nl' && (await page.locator('h1:visible').textContent()) === heading)
            untold.push(screen);
        }
        expect(await page.locator('h1:visible').textContent()).toBe(heading);
      },
    });
    expect(untold).toEqual([]);
    await compare(page, expected);
  });

  test('keeps what was typed and not yet sent', async ({ visit }) => {
    const { situation } = person('persona-p10');
    const page = await visit({ today: situation.onDate });
    await begin(page);
    while ((await questionOn(page)) !== 'savings') await goOn(page, situation.answers, 1);
    await page.locator('#savings-some').check();
    await page.locator('input[name=savings-amount]').fill('12 34');
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.locator('html[lang=nl]').waitFor();
    expect(await page.locator('input[name=savings-amount]').inputValue()).toBe('12 34');
  });
});

describe('a keyboard and nothing else', () => {
  test.for([
    ['persona-p02', 'fr'],
    ['persona-p02', 'nl'],
    ['persona-student-two-parents', 'fr'],
    ['persona-student-two-parents', 'nl'],
  ] as const)('on the narrowest screen brings %s to the result (%s)', async ([id, language], { visit }) => {
    const { situation, expect: expected } = person(id);
    const viewport = { width: 320, height: 640 };
    const page = await visit({ language, today: situation.onDate, viewport });
    await walk(page, situation.answers, { hand: keyboard });
    await compare(page, expected);
  });
});

describe('a hand that taps twenty times for once', () => {
  test('moves one screen on each time, is told of no mistake, and comes to the same result', async ({
    visit,
  }) => {
    const { situation, expect: expected } = person('persona-p10');
    const page = await visit({ today: situation.onDate });
    await walk(page, situation.answers, {
      hand: repeatedClicks,
      look: async (screen) => expect(await page.getByRole('alert').count(), screen).toBe(0),
    });
    await compare(page, expected);
  });

  test('goes one question back, not twenty', async ({ visit }) => {
    const { situation } = person('persona-p10');
    const page = await visit({ today: situation.onDate });
    await begin(page);
    const passed = await goOn(page, situation.answers, 4);
    const here = await questionOn(page);
    await page.locator('nav button').first().click({ clickCount: 20 });
    await page.locator(`form[data-question="${here ?? ''}"]`).waitFor({ state: 'detached' });
    // Any further way back would be asked of the browser by now.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await questionOn(page)).toBe(passed.at(-1)?.question);
  });
});

describe('a mistake', () => {
  test('is told on Continue only, on top and at the field, and the title says so', async ({ visit }) => {
    const page = await visit();
    await begin(page);
    const title = await page.title();
    await page.locator('input[type=radio]').first().focus();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.locator(onward).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect((await page.title()).replace(/\s/g, ' ')).toBe(`Erreur : ${title}`.replace(/\s/g, ' '));
    const words = await summary.getByRole('link').textContent();
    expect(await page.locator('fieldset').first().textContent()).toContain(words?.trim());
    expect(await page.evaluate(() => document.activeElement?.querySelector('[role=alert]') !== null)).toBe(
      true,
    );
    await summary.getByRole('link').click();
    expect(await page.evaluate(() => document.activeElement?.matches('input[type=radio]'))).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('keeps what was typed', async ({ visit }) => {
    const page = await visit();
    await begin(page);
    await goOn(page, { residence: 'home' }, 1);
    await page.locator('input[name=age]').fill('douze');
    await page.locator(onward).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('input[name=age]').inputValue()).toBe('douze');
  });
});

interface Passed {
  readonly question: string;
  readonly fields: Readonly<Record<string, string | boolean>>;
}

/** Answers some questions and notes what stood on each screen when it was left. */
async function goOn(page: Page, answers: Answers, count: number): Promise<readonly Passed[]> {
  const passed: Passed[] = [];
  while (passed.length < count) {
    const question = await questionOn(page);
    if (question === null) break;
    await fill(page, question, answers[question]);
    passed.push({ question, fields: await inFields(page) });
    await page.locator(onward).click();
    await page.locator(`form[data-question="${question}"]`).waitFor({ state: 'detached' });
  }
  return passed;
}

async function standsAt(page: Page, question: string): Promise<void> {
  await page.locator(`form[data-question="${question}"] h1`).waitFor();
}

function person(id: string): Persona {
  const found = everybody.find((one) => one.id === id);
  if (!found) throw new Error(`nobody is called ${id}`);
  return found;
}
