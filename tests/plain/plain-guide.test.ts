import { describe, expect, test } from 'vitest';
import { reforms } from '../../src/advice/warnings';
import { stepIds, type StepId } from '../../src/guide/steps';
import { euro } from '../../src/i18n/format';
import { languages } from '../../src/i18n/language';
import { message } from '../../src/i18n/message';
import { isoDate } from '../../src/kernel/iso-date';
import { pageNames } from '../../src/plain/page-names';
import { plainLines } from '../../src/plain/plain-lines';
import { guideInside, plainPages, withoutScript } from '../../src/plain';
import { misfits } from '../guide/texts';

const onDate = isoDate('2026-11-26');
const edition = { version: '1', builtOn: onDate };
const watched = { home: './', isUnattended: false };
const pageOf = async (name: string): Promise<string> => (await plainPages(edition, watched))[name] ?? '';
const keysOf = (step: StepId, day = onDate): readonly string[] => plainLines(step, day).map(({ key }) => key);

describe('the guide for a reader of whom nothing is known', () => {
  test('has its sentences in both languages, each figure in its place, and none twice', () => {
    const lines = stepIds.flatMap((id) => plainLines(id, onDate));
    const ofResult = lines.filter(({ key }) => !/^(?:plain|since)\./.test(key));
    expect(ofResult.flatMap(misfits)).toEqual([]);
    const keys = lines.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('says what each bill would change, and that it was a draft', () => {
    expect(keysOf('conditions')).toEqual(
      expect.arrayContaining([
        ...reforms.map((reform) => `warning.ruleUnderReform.${reform}`),
        'warning.ruleUnderReform.text',
      ]),
    );
  });

  test('says that two exemptions exclude each other, that centres differ, and who keeps the former rule', () => {
    expect(keysOf('change')).toEqual(
      expect.arrayContaining([
        'guide.change.workExemption',
        'guide.change.oneScheme',
        'plain.open',
        'open.formerRule',
      ]),
    );
    expect(keysOf('change', isoDate('2027-03-01'))).not.toContain('open.formerRule');
  });

  test('says where one registers after the grant', () => {
    expect(keysOf('after')).toEqual(
      expect.arrayContaining(['guide.after.registerWallonia', 'guide.after.registerFlanders']),
    );
  });

  test.each(languages)(
    'names the income below which nothing is asked of parents and children (%s)',
    async (language) => {
      const page = await pageOf(`guide-${language}.html`);
      const figures = { limit: euro(30_217_76, language), each: euro(4_230_49, language) };
      for (const step of ['children', 'parents'] as const)
        expect(page).toContain(message(language, `guide.${step}.threshold`, figures));
    },
  );
});

describe('the pages without script', () => {
  test.each(languages)('say their language, their name and where else they lead (%s)', async (language) => {
    for (const name of pageNames) {
      const page = await pageOf(`${name}-${language}.html`);
      expect(page).toContain(`<html lang="${language}"`);
      expect(page).toMatch(new RegExp(`<title>[^<]+ – ${message(language, 'meta.service')}</title>`));
      for (const other of languages.filter((one) => one !== language))
        expect(page).toContain(`href="./${name}-${other}.html" lang="${other}" hreflang="${other}"`);
    }
  });

  test('hold nothing that a script would look for, and no text that did not come', async () => {
    const pages = Object.values(await plainPages(edition, watched));
    const finder = '<script src="./find.js" defer></script>';
    expect(pages.filter((page) => page.includes(finder))).not.toHaveLength(0);
    for (const page of [...pages, await withoutScript(), await guideInside(edition)]) {
      expect(page.replace(finder, '')).not.toMatch(/<!--|<script|undefined|>[a-z]+(?:\.[a-zA-Z]+)+</);
    }
  });

  test('lead nowhere out on a screen that nobody watches over, and go back to its start by themselves', async () => {
    const unwatched = await plainPages(edition, { home: './', isUnattended: true });
    for (const page of Object.values(unwatched)) {
      expect(page).not.toContain('href="http');
      expect(page).not.toMatch(/<script|<input/);
      expect(page).toContain('<meta http-equiv="refresh" content="600;url=./" />');
    }
    expect(await pageOf('guide-fr.html')).toContain('href="https://');
  });

  test('name each step once, so that no name stands twice where two languages stand in one page', async () => {
    expect(await pageOf('guide-fr.html')).toContain(`<section id="${stepIds[0]}"`);
    expect(await guideInside(edition)).not.toContain(' id="');
  });
});
