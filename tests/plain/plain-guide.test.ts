import { describe, expect, test } from 'vitest';
import { plainLines } from '../../scripts/build/plain-lines';
import { speaker } from '../../scripts/build/plain-text';
import { guideOf } from '../../scripts/build/write-guide';
import { reforms } from '../../src/advice/warnings';
import { stepIds, type StepId } from '../../src/guide/steps';
import { euro } from '../../src/i18n/format';
import { languages } from '../../src/i18n/language';
import { isoDate } from '../../src/kernel/iso-date';
import { misfits } from '../guide/texts';

const onDate = isoDate('2026-11-26');
const keysOf = (step: StepId, day = onDate): readonly string[] => plainLines(step, day).map(({ key }) => key);

describe('the guide for a reader of whom nothing is known', () => {
  test('has its sentences in both languages, each figure in its place, and none twice', () => {
    const lines = stepIds.flatMap((id) => plainLines(id, onDate));
    expect(lines.filter(({ key }) => !key.startsWith('plain.')).flatMap(misfits)).toEqual([]);
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
    (language) => {
      const page = guideOf({ language, onDate, hasLinks: true });
      const figures = { limit: euro(30_217_76, language), each: euro(4_230_49, language) };
      for (const step of ['children', 'parents'])
        expect(page).toContain(speaker(language)(`guide.${step}.threshold`, figures));
    },
  );
});
