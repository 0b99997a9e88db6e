import { describe, expect, test } from 'vitest';
import { linesOfRight, sourceOfRight } from '../../src/advice/right-pages';
import { pageOf, rightIds, rightPageIds, rightPagesOf } from '../../src/advice/rights';
import { publisherOf } from '../../src/data/publishers';
import { languages } from '../../src/i18n/language';
import { isoDate } from '../../src/kernel/iso-date';
import { plainPages } from '../../src/plain';
import { fill } from '../../src/text';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { everybody } from '../people/worked';

const autumn2026 = isoDate('2026-11-26');

describe('the pages of other rights', () => {
  test('each is reached by somebody of the worked cases', () => {
    const reached = new Set(everybody.flatMap(rightPagesOf));
    expect(rightPageIds.filter((id) => !reached.has(id))).toEqual([]);
    expect([...reached].filter((id) => !rightPageIds.includes(id))).toEqual([]);
  });

  test('every right that a result names has its page', () => {
    expect(rightIds.map(pageOf).filter((id) => !rightPageIds.includes(id))).toEqual([]);
  });

  test('what the law gives instead comes first, then what fits only some', () => {
    const foreigner = somebody({ ...plain, status: 'otherForeigner', document: 'b' });
    expect(foreigner.assessment.alternatives).toEqual(['equivalentSocialAid']);
    expect(rightPagesOf(foreigner).slice(0, 2)).toEqual(['equivalentSocialAid', 'rentalGuarantee']);
    const trader = rightPagesOf(somebody({ ...plain, work: 'selfEmployed' }));
    expect(trader[0]).toBe('bridgingRight');
    const homeless = rightPagesOf(somebody({ ...plain, residence: 'homeless', hosted: 'no' }));
    expect(homeless.slice(0, 3)).toEqual(['urgentHelp', 'referenceAddress', 'installationPremium']);
    expect(rightPagesOf(somebody(plain))).not.toContain('bridgingRight');
  });

  test('each names its source, whose publisher is known', () => {
    for (const id of rightPageIds) expect(publisherOf(sourceOfRight(id).url).fr).not.toContain('.');
  });
});

test.each(languages)(
  'the page says of each right for whom, where, what to bring and when (%s)',
  async (language) => {
    const pages = await plainPages(
      { version: '1', builtOn: autumn2026 },
      { home: './', isUnattended: false },
    );
    const page = pages[`rights-${language}.html`] ?? '';
    const sections = page.split('<section ').slice(1);
    expect(sections).toHaveLength(rightPageIds.length);
    for (const [index, id] of rightPageIds.entries()) {
      const { what, who, where, bring, when } = linesOfRight(id, autumn2026);
      expect(sections[index]).toContain(`id="${id}"`);
      for (const said of [what, who, where, bring, when])
        expect(sections[index]).toContain(fill(said, language));
      expect(page).toContain(`href="#${id}"`);
    }
  },
);
