import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day, euro } from '../../src/i18n/format';
import { cents } from '../../src/kernel/money';
import { lawCheckedOn } from '../../src/data/sources';
import { somebody } from '../people/somebody';
import { somebodyToCome, toCome } from '../guide/to-come';
import { plain } from '../people/plain';
import { reportWords } from '../screens/report/report';
import { plain as flat } from '../screens/question/screen';
import { drawnLanguages } from '../share';
import { print } from './printed-sheet';

describe.each(drawnLanguages('sheet'))('the sheet in %s', (language) => {
  let say: Awaited<ReturnType<typeof reportWords>>;
  beforeEach(async () => {
    say = await reportWords(language);
  });
  afterEach(() => expect(document.querySelector('.sheet')).toBeNull());

  test('says where the law is open, each point with its article, and how the first month was worked out', () => {
    const person = somebody(
      {
        ...plain,
        age: 20,
        household: ['parent'],
        sharedHousehold: 'yes',
        relatives: [{ relation: 'parent', perMonth: cents(700_00), childBenefitForApplicant: cents(310_00) }],
        firstMonth: true,
      },
      '2026-09-16',
    );
    const { text, unmount } = print(person);
    expect(text).toContain(flat(say('open.title')));
    expect(text).toContain(flat(say('open.childBenefit', { amount: euro(240_00, language) })));
    expect(text).toContain(flat(say('open.instead', { amount: euro(684_48, language) })));
    expect(text).toContain(flat(say('report.firstMonth.newClaim')));
    unmount();
  });

  test('says of a bill what it would change, and that it was a draft when last looked at', () => {
    const { text, unmount } = print(somebody({ ...plain, status: 'refugee' }, '2026-11-26'));
    expect(text).toContain(flat(say('warning.ruleUnderReform.refugee')));
    expect(text).toContain(
      flat(say('warning.ruleUnderReform.text', { checked: day(lawCheckedOn, language) })),
    );
    unmount();
  });

  test('gives a forecast as a forecast, with its source, beside the amount and never in its place', () => {
    const { text, unmount } = print(somebodyToCome(plain));
    const forecast = flat(
      say('forecast.one', { day: day(toCome.stepFrom, language), amount: euro(toCome.alone, language) }),
    );
    expect(text).toContain(`${flat(say('sheet.label', { name: say('forecast.title') }))} ${forecast}`);
    expect(text).toContain('plan.be');
    expect(text.indexOf(flat(euro(1_367_34, language)))).toBeLessThan(text.indexOf(forecast));
    unmount();
  });

  test('gives no forecast where the amounts are withheld', () => {
    const { text, unmount } = print({ ...somebodyToCome(plain), amounts: 'withheld' });
    expect(text).not.toContain(flat(say('forecast.title')));
    unmount();
  });
});
