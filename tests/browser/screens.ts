import { describe, expect } from 'vitest';
import type { Language } from '../../src/i18n/language';
import { draw } from '../sample';
import { shareOf } from '../share';
import { faults } from './axe';
import { test } from './harness';
import { everybody } from './personas';
import { examine } from './screen';
import { walk } from './walk';

/** Between them these people meet every question of the worked lives, and most kinds of result. */
const travellers = [
  'persona-p02',
  'persona-p05',
  'persona-p10',
  'persona-p24',
  'persona-unemployment-ended-wife-works',
  'persona-nurse-aide-shortage',
  'persona-student-two-parents',
  'persona-two-students-one-mother',
  'persona-inherited-house',
  'persona-p15',
];

/** Every screen on the way of these people, each seen once, on the narrowest phone. */
export function describeScreens(language: Language): void {
  // Six of the ten in a run.
  const own = draw(
    everybody.filter(({ id }) => travellers.includes(id)),
    ({ id }) => `${id} is looked at`,
    6,
  );
  const seen = new Set<string>();
  const titles = new Map<string, string>();

  describe(`every screen on the way, at 320 px (${language})`, () => {
    test.for(shareOf(language, own, ({ id }) => id, { each: 1 }))(
      'is clean for $id',
      async ({ situation }, { visit }) => {
        const page = await visit({
          language,
          today: situation.onDate,
          viewport: { width: 320, height: 640 },
        });
        const problems: string[] = [];
        await walk(page, situation.answers, {
          look: async (name) => {
            const screen = await examine(page);
            // The first screen leaves the focus where the browser put it.
            const mistakes = screen.faults.filter(
              (fault) => name !== 'welcome' || !fault.startsWith('the focus'),
            );
            problems.push(...mistakes.map((fault) => `${screen.heading}: ${fault}`));
            if (screen.language !== language) problems.push(`${screen.heading}: speaks ${screen.language}`);
            const where = `${name}: ${screen.heading}`;
            const twin = titles.get(screen.title) ?? where;
            if (twin !== where) problems.push(`${where} and ${twin} have one title`);
            titles.set(screen.title, where);
            if (seen.has(where)) return;
            seen.add(where);
            problems.push(...(await faults(page)).map((fault) => `${screen.heading}: ${fault}`));
          },
        });
        expect(problems).toEqual([]);
      },
    );
  });
}
