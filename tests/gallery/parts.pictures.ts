import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/i18n/language';
import { hold } from '../browser/crawl/hold';
import { openExamples } from '../browser/examples-page';
import { phone, test } from '../browser/harness';
import { wantedGuises } from './pictures';

/** Takes a picture of the page of examples of `src/ui`, in each language and each way to hold it. */
test.for(languages)('the parts of the screens in %s', async (language, { browser }) => {
  const folder = process.env['GALLERY_FOLDER'];
  if (!folder) throw new Error('GALLERY_FOLDER names no folder');
  const page = await openExamples(browser, language, { viewport: phone });
  for (const [name, guise] of wantedGuises()) {
    await hold(page, guise);
    const into = join(folder, `${language}-${name}`);
    mkdirSync(into, { recursive: true });
    await page.screenshot({ path: join(into, '000-parts.png'), fullPage: true });
  }
  await page.context().close();
});
