import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { listen, phone, test } from './harness';

describe('the policy of the pages', () => {
  test.for([
    [
      'a script in the page',
      `document.head.append(Object.assign(document.createElement('script'), { text: '1' }))`,
    ],
    ['text made into elements', `document.body.innerHTML = '<b>x</b>'`],
    ['text made into a program', `new Function('return 1')()`],
    ['an image from elsewhere', `new Image().src = 'https://example.org/a.png'`],
    ['a question to elsewhere', `fetch('https://example.org/').catch(() => 0)`],
    [
      'a style in the page',
      `document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' }))`,
    ],
  ] as const)('stops %s, and the tests hear of it', async ([, attempt], { browser }) => {
    const complaints: string[] = [];
    const context = await browser.newContext({ viewport: phone });
    listen(context, complaints);
    const page = await context.newPage();
    await page.goto(inject('origin'));
    expect(complaints).toEqual([]);
    // Put in by the page itself: what the debugger runs is free of the policy.
    await page.evaluate(
      `new Promise((done) => setTimeout(() => { try { ${attempt} } catch {} setTimeout(done, 300) }))`,
    );
    expect(complaints.join('\n')).toMatch(/Content Security Policy|Trusted/i);
    await context.close();
  });

  test('shows nothing inside another page, even on a host without headers', async ({ browser }) => {
    const context = await browser.newContext({ viewport: phone });
    const own = inject('origin');
    await context.route(`${own}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/around') {
        return route.fulfill({
          contentType: 'text/html',
          body: '<iframe src="/index.html" width="400"></iframe>',
        });
      }
      const response = await route.fetch();
      const type = response.headers()['content-type'] ?? 'text/plain';
      return route.fulfill({ status: response.status(), contentType: type, body: await response.body() });
    });
    const page = await context.newPage();
    await page.goto(`${own}/index.html`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.goto(`${own}/around`);
    await page.waitForLoadState('networkidle');
    const framed = page.frames().find((frame) => frame.url().endsWith('/index.html'));
    expect(await framed?.evaluate(() => document.documentElement.textContent)).toBe('');
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });

  test('no built file makes text into a program, and none tells where it was built', () => {
    const built = inject('built');
    const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.filter(({ name }) => name.endsWith('.map') || name.startsWith('.'))).toEqual([]);
    const texts = files
      .filter(({ name }) => /\.(js|html|css|json)$/.test(name))
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) {
      expect(text).not.toMatch(/\beval\(|new Function\(|document\.write\(|javascript:/);
      expect(text).not.toContain('node_modules/');
      expect(text).not.toContain(process.cwd());
    }
  });
});
