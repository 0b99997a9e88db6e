import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { pace } from '../../src/kiosk/machine';
import { faults } from './axe';
import { test } from './harness';
import { finger } from './input-methods';
import { meansOf } from './means';
import { everybody } from './personas';
import { backHome, drawnPanels, fingerOnKeys, finish, panels, stepUp } from './unattended';
import { begin, walk } from './walk';

const someone = everybody.find(({ situation }) => Array.isArray(situation.answers['incomes']))?.situation;
const [tall] = panels;
const lobby = { path: '/kiosk.html', viewport: tall, hasTouch: true } as const;

describe('a screen in a lobby', () => {
  test('greets in both languages, and its first touch lands on nothing', async ({ visit }) => {
    const page = await visit(lobby);
    await page.locator('main.attract section[lang="nl"] h2').waitFor();
    await page.locator('main.attract section[lang="fr"] h2').waitFor();
    const { x, y } = await centreOfLanguageButton(page);
    await page.touchscreen.tap(x, y);
    await page.getByRole('button', { name: 'Continuer en français' }).waitFor();
    expect(await page.locator('[data-phase]').count()).toBe(0);
  });

  test.for(['fr', 'nl'] as const)(
    'is worked with fingers alone, from the start to a result (%s)',
    async (language, { visit }) => {
      const page = await visit({ ...lobby, today: someone?.onDate ?? '' });
      await stepUp(page, language);
      await walk(page, someone?.answers ?? {}, { hand: fingerOnKeys });
      await finish(page);
      await backHome(page);
    },
  );

  test('has no way out of any screen', async ({ visit }) => {
    const page = await visit(lobby);
    const exits: string[] = [];
    page.on('popup', () => exits.push('a window'));
    page.on('download', () => exits.push('a download'));
    await stepUp(page);
    await walk(page, someone?.answers ?? {}, {
      look: async (screen) => {
        const found = await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              'a[href], area[href], iframe, object, embed, input[type=file], [contenteditable=true], form[action], textarea',
            ),
          ]
            .filter((element) => element.checkVisibility())
            .map((element) => element.outerHTML.slice(0, 120)),
        );
        exits.push(...found.map((one) => `${screen}: ${one}`));
      },
    });
    await openEverything(page);
    expect(await page.locator('a[href]').count()).toBe(0);
    expect(
      await page
        .getByRole('button', { name: /télécharger|agenda/i })
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    expect(exits).toEqual([]);
  });

  test('shows an address as words and as a code that holds nothing else', async ({ visit }) => {
    const page = await visit(lobby);
    await stepUp(page);
    await walk(page, someone?.answers ?? {});
    await openEverything(page);
    const link = page.locator('[data-address^="http"]').filter({ visible: true }).first();
    const address = (await link.getAttribute('data-address')) ?? '';
    await link.click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByText(address, { exact: true }).waitFor();
    expect(await scanned(page)).toBe(address);
    expect(address).not.toMatch(/[?#].*\d{3}/);
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole('button').click();
    expect(await dialog.count()).toBe(0);
  });

  test('takes no key of the browser, no menu, no selection and no zoom', async ({ visit }) => {
    const page = await visit(lobby);
    await stepUp(page);
    const refused = await page.evaluate(() => {
      const keys = ['F1', 'F5', 'F11', 'F12', 'Escape', 'ContextMenu'].map((key) => ({ key }));
      const held = ['p', 's', 'a', 'ArrowLeft', '+'].flatMap((key) => [
        { key, ctrlKey: true },
        { key, altKey: true },
        { key, metaKey: true },
      ]);
      const events = [
        ...[...keys, ...held].map(
          (init) => new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
        ),
        ...['contextmenu', 'dragstart', 'dragover', 'drop', 'copy', 'cut', 'paste', 'selectstart'].map(
          (type) => new Event(type, { bubbles: true, cancelable: true }),
        ),
        new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true }),
      ];
      return events
        .filter((event) => document.querySelector('h1')?.dispatchEvent(event))
        .map((event) => event.type);
    });
    expect(refused).toEqual([]);
  });

  test.for(drawnPanels('keys'))(
    'has keys that never cover the field they fill, at $width × $height',
    async (viewport, { visit }) => {
      const page = await visit({ ...lobby, viewport });
      await stepUp(page);
      const covered: string[] = [];
      await walk(page, someone?.answers ?? {}, {
        look: async (screen) => {
          for (const field of await page.locator('main input[type=text]').filter({ visible: true }).all()) {
            // As long as a finger takes: the page moves beneath it meanwhile.
            await field.click({ delay: 120 });
            await page.locator('.keypad').waitFor();
            await page.waitForTimeout(50);
            if (await isCovered(page)) covered.push(screen);
          }
        },
      });
      expect(covered).toEqual([]);
      await page.locator('h1').click();
      expect(await page.locator('.keypad').count()).toBe(0);
    },
  );

  test.for(drawnPanels('way on'))(
    'leaves the way on free beneath its keys on the longest screens, at $width × $height',
    async (viewport, { visit }) => {
      const [owner] = meansOf;
      const page = await visit({ ...lobby, viewport });
      await stepUp(page);
      // A field that is filled in has its keys on the screen until something else is begun.
      await walk(page, owner?.situation.answers ?? {});
      expect(await page.locator('[data-verdict]').getAttribute('data-verdict')).toBe(owner?.expect.verdict);
    },
  );

  test('has targets for a finger on every screen', async ({ visit }) => {
    const page = await visit(lobby);
    await stepUp(page);
    const small: string[] = [];
    await walk(page, someone?.answers ?? {}, {
      look: async (screen) => {
        const found = await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              'button, summary, [role=button], label:has(input[type=radio], input[type=checkbox])',
            ),
          ]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .map((element) => ({
              text: element.textContent.trim().slice(0, 40),
              box: element.getBoundingClientRect(),
            }))
            .filter(({ box }) => box.width > 1 && box.height < 60 - 0.5)
            .map(({ text, box }) => `${text} (${Math.round(box.height)} px)`),
        );
        small.push(...found.map((one) => `${screen}: ${one}`));
      },
    });
    expect([...new Set(small)]).toEqual([]);
  });

  test('can be read from 60 cm on a panel of 24 inches', async ({ visit }) => {
    const page = await visit(lobby);
    await stepUp(page);
    await page.getByRole('button', { name: 'Grands caractères' }).click();
    // 0.7° of arc at 60 cm; capitals of common fonts are 0.7 of their size; 531 mm for 1,920 pixels.
    const least = (0.0122 * 600) / 0.7 / (531 / 1920);
    await begin(page);
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('h1, main p, main label, button')]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
        .map((element) => parseFloat(getComputedStyle(element).fontSize)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(Math.floor(least) - 4);
  });

  test.for(['attract', 'start', 'warning', 'ended'] as const)(
    'is without fault for who sees or hears otherwise: %s',
    async (screen, { visit }) => {
      const page = await visit({ ...lobby, before: (opened) => opened.clock.install() });
      await page.locator('main.attract').waitFor();
      if (screen !== 'attract') await page.mouse.click(40, 40);
      if (screen === 'warning' || screen === 'ended') {
        await page.getByRole('button', { name: 'Continuer en français' }).click();
        await page.locator('[data-phase]').waitFor();
        await page.clock.runFor(pace.patience + 1_000);
        await page.getByRole('alertdialog').waitFor();
      }
      if (screen === 'ended') await page.getByRole('button', { name: 'Effacer et terminer' }).click();
      await page.locator('h1').first().waitFor();
      if (screen === 'ended') await page.locator('main.after').waitFor();
      expect(await faults(page)).toEqual([]);
    },
  );
});

describe('the silence on such a screen', () => {
  test('brings a warning that says what will be lost, and then erases', async ({ visit }) => {
    const page = await quiet(visit);
    await page.clock.runFor(pace.patience - 1_000);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await page.clock.runFor(1_000);
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('effacé');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Continuer');
    await page.evaluate(() => {
      const spoken: string[] = [];
      Object.assign(window, { spoken });
      const status = document.querySelector('dialog [role=status]');
      if (status)
        new MutationObserver(() => spoken.push(status.textContent)).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await page.clock.runFor(pace.grace - 1_500);
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    expect(spoken.length).toBeGreaterThan(0);
    expect(spoken.length).toBeLessThanOrEqual(3);
    await page.clock.runFor(2_000);
    await page.waitForURL(/ended\.html$/);
  });

  test('can be answered as often as one likes', async ({ visit }) => {
    const page = await quiet(visit);
    for (let time = 0; time < 5; time += 1) {
      await page.clock.runFor(pace.patience + pace.grace - 2_000);
      await page.getByRole('alertdialog').getByRole('button', { name: 'Continuer' }).click();
    }
    await page.locator('[data-phase="welcoming"]').waitFor();
  });

  test.for(['pointermove', 'touchstart', 'keydown', 'wheel', 'scroll', 'input', 'beforeprint'] as const)(
    'is broken by every sign of life: %s',
    async (sign, { visit }) => {
      const page = await quiet(visit);
      for (let time = 0; time < 3; time += 1) {
        await page.clock.runFor(pace.patience - 1_000);
        await page.evaluate((type) => window.dispatchEvent(new Event(type)), sign);
      }
      await page.clock.runFor(pace.patience - 1_000);
      expect(await page.getByRole('alertdialog').count()).toBe(0);
    },
  );

  test('is broken by a voice that reads aloud', async ({ visit }) => {
    const page = await quiet(visit);
    await page.evaluate(() =>
      Object.defineProperty(speechSynthesis, 'speaking', { value: true, configurable: true }),
    );
    await page.clock.runFor(3 * pace.patience);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
  });

  test('is ten times as long for who asks for it', async ({ visit }) => {
    const page = await visit({ ...lobby, before: (opened) => opened.clock.install() });
    await page.locator('main.attract').waitFor();
    await page.mouse.click(40, 40);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Continuer en français' }).click();
    await page.locator('[data-phase]').waitFor();
    await page.clock.runFor(10 * pace.patience - 1_000);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await page.clock.runFor(1_000);
    await page.getByRole('alertdialog').waitFor();
  });
});

describe('when something fails on such a screen', () => {
  test.for(['an error', 'a promise that fails'] as const)(
    '%s is written down nowhere, and the session goes on',
    async (kind, { browser }) => {
      const { page, said, close } = await begun(browser);
      await page.evaluate((what) => {
        if (what === 'an error')
          document.addEventListener('submit', () => {
            throw new Error('CANARY');
          });
        else void Promise.reject(new Error('CANARY'));
      }, kind);
      await page.getByRole('radio').first().check();
      await page.locator('main button[type=submit]').click();
      await page.locator('form[data-question]:not([data-question=residence])').waitFor();
      await page.clock.runFor(5_000);
      await page.locator('form[data-question] h1').waitFor();
      expect(said.filter((text) => text.includes('CANARY'))).toEqual([]);
      await close();
    },
  );

  test.for(['no press leads on any more', 'no screen can come any more'] as const)(
    'and %s, everything is erased, the screen says so, and goes back to the start',
    async (kind, { browser }) => {
      const { page, said, close } = await begun(browser);
      await page.evaluate((what) => {
        const fail = (): never => {
          throw new Error('CANARY');
        };
        if (what === 'no screen can come any more') Node.prototype.cloneNode = fail;
        else
          addEventListener(
            'submit',
            (event) => {
              event.stopImmediatePropagation();
              event.preventDefault();
              fail();
            },
            true,
          );
      }, kind);
      await page.getByRole('radio').first().check();
      const onward = 'main button[type=submit]';
      for (let presses = 0; presses < 3 && (await page.locator(onward).count()) > 0; presses += 1)
        await finger.press(page, onward);
      await page.clock.runFor(2_000);
      await page.waitForURL(/failed\.html$/);
      await page.getByRole('heading', { name: /L’écran a eu un problème/ }).waitFor();
      expect(said.filter((text) => text.includes('CANARY'))).toEqual([]);
      await page.clock.runFor(15_000);
      await page.waitForURL(/kiosk\.html$/);
      await close();
    },
  );
});

describe('a wrong clock on such a screen', () => {
  test.for(['1970-01-01', '2000-01-01', '2024-02-29', '2038-01-20', '2151-06-01'])(
    '%s: the check works, no amount is shown, and the screen says why',
    async (today, { visit }) => {
      const page = await visit({ ...lobby, today });
      await page.getByText('L’horloge de cet écran est fausse.').waitFor();
      await stepUp(page);
      await page.getByText('L’horloge de cet écran est fausse.').waitFor();
      await walk(page, someone?.answers ?? {});
      await openEverything(page);
      // What was answered may be an amount: a code says what of it is taken along.
      await page.locator('[data-answers]').evaluateAll((own) => {
        for (const list of own) list.remove();
      });
      expect(await page.locator('body').innerText()).not.toMatch(/\d[\d\s.,]*€|€\s?\d/);
    },
  );
});

/** A session at its first question, and all that its console says. */
async function begun(
  browser: Browser,
): Promise<{ page: Page; said: readonly string[]; close: () => Promise<void> }> {
  const said: string[] = [];
  const context = await browser.newContext({ viewport: tall, locale: 'fr-BE' });
  const page = await context.newPage();
  page.on('console', (message) => said.push(message.text()));
  await page.clock.install();
  await page.goto(`${inject('origin')}/kiosk.html`);
  await stepUp(page);
  await begin(page);
  return { page, said, close: () => context.close() };
}

async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.locator('details[data-step] a, details[data-step] [data-address]').first().waitFor();
}

async function quiet(visit: (options: object) => Promise<Page>): Promise<Page> {
  const page = await visit({ ...lobby, before: (opened: Page) => opened.clock.install() });
  await stepUp(page);
  return page;
}

async function centreOfLanguageButton(page: Page): Promise<{ x: number; y: number }> {
  const other = await page.context().newPage();
  await other.setViewportSize(tall);
  await other.goto(page.url());
  await other.locator('main.attract').waitFor();
  await other.mouse.click(40, 40);
  const box = await other.getByRole('button', { name: 'Continuer en français' }).boundingBox();
  await other.close();
  if (!box) throw new Error('there is no button');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What a telephone reads from the code on the screen. */
async function scanned(page: Page): Promise<string | undefined> {
  const drawing = page.locator('dialog svg');
  const size = Number((await drawing.getAttribute('viewBox'))?.split(' ')[2]);
  const path = (await drawing.locator('path').getAttribute('d')) ?? '';
  const scale = 4;
  const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g))
    for (let dx = 0; dx < scale; dx += 1)
      for (let dy = 0; dy < scale; dy += 1)
        pixels.fill(
          0,
          ((Number(y) * scale + dy) * size * scale + Number(x) * scale + dx) * 4,
          ((Number(y) * scale + dy) * size * scale + Number(x) * scale + dx) * 4 + 3,
        );
  return jsQR(pixels, size * scale, size * scale)?.data;
}

async function isCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const field = document.activeElement?.getBoundingClientRect();
    const keys = document.querySelector('.keypad')?.getBoundingClientRect();
    if (!field || !keys) return true;
    const isBeside = field.right <= keys.left || field.left >= keys.right;
    const isAbove = field.bottom <= keys.top && field.top >= 0;
    return !isBeside && !isAbove;
  });
}
