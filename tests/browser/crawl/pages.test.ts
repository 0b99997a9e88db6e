import { describe, expect } from 'vitest';
import { firstLanguage, languages, type Language } from '../../../src/i18n/language';
import { pageNames } from '../../../src/plain/page-names';
import { draw } from '../../sample';
import { test } from '../harness';
import { auditOnPhoneAndDesk } from './audit';

/** The pages that ask nothing: those without script, and the one that shows the rules on any day. */
const names = [...pageNames, 'rules'] as const;

/** Every page in every language; in a run each in one of them, drawn by the commit. */
const pages = names.flatMap((name) =>
  draw(languages, (language) => `${name} ${language}`, 1).map((language) => ({
    language,
    path: pathOf(name, language),
  })),
);

describe('every page without questions', () => {
  test.for(pages)(
    '$path is clean on a phone, squeezed and stretched, and on wide screens',
    async ({ language, path }, { visit }) => {
      const page = await visit({ path, language, reducedMotion: 'reduce' });
      await page.locator('main h1').waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect([...new Set(await auditOnPhoneAndDesk(page))]).toEqual([]);
    },
  );
});

function pathOf(name: (typeof names)[number], language: Language): string {
  return name === 'rules' && language === firstLanguage ? '/rules.html' : `/${name}-${language}.html`;
}
