import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

/** How wide a picture is on a sheet, in pixels. */
const thumb = { phone: 200, desktop: 420 };

/**
 * One page with every picture, and one picture for each way to hold the screens.
 * @param {string} folder
 */
export async function writeSheets(folder) {
  const guises = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const sheets = guises.map((guise) => ({ guise, html: sheetOf(folder, guise) }));
  writeFileSync(join(folder, 'index.html'), pageOf(sheets.map(({ html }) => html).join('\n')));
  const found = await findBrowser();
  if (!found) return;
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
  });
  for (const { guise, html } of sheets) {
    const place = join(folder, `${guise}.html`);
    writeFileSync(place, pageOf(html));
    const page = await browser.newPage({ viewport: { width: 2200, height: 1200 } });
    await page.goto(pathToFileURL(place).href, { waitUntil: 'load' });
    await page.screenshot({ path: join(folder, `${guise}.png`), fullPage: true });
    await page.close();
  }
  await browser.close();
}

/**
 * @param {string} folder
 * @param {string} guise
 */
function sheetOf(folder, guise) {
  const width = guise.includes('desktop') ? thumb.desktop : thumb.phone;
  const figures = readdirSync(join(folder, guise))
    .filter((name) => name.endsWith('.png'))
    .sort()
    .map((name) => {
      const address = `${guise}/${encodeURIComponent(name)}`;
      const words = name.replace(/^\d+-|\.png$/g, '').replaceAll('-', ' ');
      return `<a href="${address}"><img src="${address}" width="${width}" alt=""><span>${words}</span></a>`;
    });
  return `<h2>${guise}</h2>\n<div>\n${figures.join('\n')}\n</div>`;
}

/** @param {string} body */
function pageOf(body) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every screen</title>
<style>
  body { margin: 16px; background: #777; color: #fff; font: 12px/1.3 sans-serif; }
  div { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
  a { display: block; color: inherit; text-decoration: none; }
  img { display: block; max-height: 1600px; object-fit: cover; object-position: top; }
  span { display: block; max-width: 200px; }
</style>
${body}
</html>
`;
}
