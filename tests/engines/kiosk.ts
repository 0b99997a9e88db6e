import { describe, expect, inject, test } from 'vitest';
import { dayInBelgium } from '../../src/main/today';
import { faults } from '../browser/axe';
import { compare } from '../browser/compare';
import { expectedOf } from '../browser/expected';
import { everybody } from '../browser/personas';
import { backHome, drawnPanels, fingerOnKeys, finish, stepUp } from '../browser/unattended';
import { walk } from '../browser/walk';
import { pause } from './session';
import { during, type EngineName } from './start';

const someone = everybody.find(({ situation }) => Array.isArray(situation.answers['incomes']));
const answers = someone?.situation.answers ?? {};

/** A screen in a lobby, from one visitor to the next. */
export function describeKiosk(engine: EngineName): void {
  describe.each(drawnPanels(engine))('a screen in a lobby, $width × $height', (panel) => {
    test('is worked with fingers alone, and knows nothing of the visitor afterwards', async () => {
      await during(
        engine,
        async (tab) => {
          await tab.goto(`${inject('origin')}/kiosk.html`);
          await stepUp(tab);
          await walk(tab, answers, { hand: fingerOnKeys });
          await compare(tab, expectedOf({ onDate: dayInBelgium(new Date()), answers }));
          expect([...(await faults(tab)), ...(await tab.session.complaints())]).toEqual([]);
          await finish(tab);
          await backHome(tab);
          await tab.evaluate(() => history.back());
          await pause(500);
          expect(await tab.locator('form[data-question], [data-verdict]').count()).toBe(0);
        },
        panel,
      );
    });
  });
}
