import { beforeEach, describe, expect, test } from 'vitest';
import { reformsFor } from '../../../src/advice/reform-watch';
import { rightPagesOf } from '../../../src/advice/rights';
import { stepIds } from '../../../src/guide/steps';
import type { Language } from '../../../src/i18n/language';
import { plain } from '../../people/plain';
import { somebody } from '../../people/somebody';
import { report, reportWords } from './report';

const unlikely = somebody({ ...plain, work: 'notAvailable' }, '2026-11-26');
const withCardB = somebody({ ...plain, status: 'otherForeigner', document: 'b' }, '2026-11-26');

/** The pages that a result leads to, and where in them. */
function leadsTo(container: Element): readonly string[] {
  return [...container.querySelectorAll('a[href^="./"]')].map((link) => link.getAttribute('href') ?? '');
}

describe.each(['fr', 'nl'] as readonly Language[])(
  'from the result to the pages without questions (%s)',
  (language) => {
    beforeEach(async () => {
      await reportWords(language);
    });

    test('every step leads to the same step of the guide', () => {
      const { container } = report(somebody(plain));
      const steps = leadsTo(container).filter((address) => address.startsWith(`./guide-${language}`));
      expect(steps).toEqual(stepIds.map((_, index) => `./guide-${language}.html#step-${index + 1}`));
    });

    test('who is probably not entitled is led to every other right, in its order', () => {
      for (const person of [unlikely, withCardB]) {
        const { container, unmount } = report(person);
        const rights = [...container.querySelectorAll('.rights')].flatMap((one) => leadsTo(one));
        const wanted = person.assessment.alternatives.length > 0 ? rightPagesOf(person) : [];
        expect(rights).toEqual(wanted.map((id) => `./rights-${language}.html#${id}`));
        unmount();
      }
      expect(withCardB.assessment.alternatives.length).toBeGreaterThan(0);
    });

    test('a rule that moves leads to its entry', () => {
      const { container } = report(withCardB);
      const changes = leadsTo(container).filter((address) => address.startsWith('./changes'));
      const moving = reformsFor(withCardB);
      expect(moving.map(({ id }) => id)).toContain('foreigners');
      expect(changes).toEqual(moving.map(({ id }) => `./changes-${language}.html#${id}`));
    });

    test('each opens in a tab of its own, for the answers live in this one', () => {
      const { container } = report(withCardB);
      const links = [...container.querySelectorAll('a[href^="./"]')];
      expect(links.length).toBeGreaterThan(stepIds.length);
      expect(links.filter((link) => link.getAttribute('target') !== '_blank')).toEqual([]);
    });

    test('on a screen that strangers share, and in one file, there is no such page to lead to', () => {
      const { container } = report(withCardB, { isPublic: true, hasPages: false });
      expect(leadsTo(container)).toEqual([]);
      expect(container.querySelector('[data-reform]')).not.toBeNull();
    });
  },
);
