import { within } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/contract/situation';
import { day, euro } from '../../../src/i18n/format';
import { isoDate } from '../../../src/kernel/iso-date';
import { cents } from '../../../src/kernel/money';
import { somebody } from '../../people/somebody';
import { somebodyToCome, toCome } from '../../guide/to-come';
import { plain } from '../../people/plain';
import { plain as flat } from '../question/screen';
import { only, report, reportWords, text } from './report';
import { drawnLanguages } from '../../share';

const withMother: Answers = {
  ...plain,
  age: 20,
  household: ['parent'],
  sharedHousehold: 'yes',
  relatives: [{ relation: 'parent', perMonth: cents(700_00), childBenefitForApplicant: cents(310_00) }],
};

describe.each(drawnLanguages('open points', 1))('what is not settled, in %s', (language) => {
  let say: Awaited<ReturnType<typeof reportWords>>;
  beforeEach(async () => {
    say = await reportWords(language);
  });

  test('stands in a part of its own, each point with its article and the other amount', () => {
    const { container } = report(somebody(withMother, '2026-09-01'));
    const part = only(container, '#open-law');
    expect(within(part).getByRole('heading', { name: flat(say('open.title')) })).toBeInTheDocument();
    const point = only(part, '[data-open="open.childBenefit"]');
    expect(text(point)).toContain(flat(say('open.childBenefit', { amount: euro(240_00, language) })));
    expect(text(point)).toContain(flat(say('open.instead', { amount: euro(684_48, language) })));
    expect(within(point).getByRole('link')).toHaveAttribute('target', '_blank');
  });

  test('says that nothing would be left, where the other reading leaves nothing', () => {
    const answers: Answers = {
      ...withMother,
      household: ['parent', 'grandparent'],
      relatives: [
        { relation: 'parent', perMonth: cents(1_900_00) },
        { relation: 'grandparent', perMonth: cents(500_00) },
      ],
    };
    const { container } = report(somebody(answers, '2026-09-01'));
    const point = only(container, '[data-open="open.apart"]');
    expect(only(point, '[data-instead]')).toHaveAttribute('data-instead', '0');
    expect(text(point)).toContain(flat(say('open.nothing')));
  });

  test('has no part at all for somebody whom no point concerns', () => {
    const { container } = report(somebody(plain, '2026-09-01'));
    expect(container.querySelector('#open-law')).toBeNull();
  });

  test('equity: the centre writes its reasons and its method', () => {
    const rich: Answers = { ...withMother, relatives: [{ relation: 'parent', perMonth: cents(1_500_00) }] };
    const { container } = report(somebody(rich, '2026-09-01'));
    expect(text(only(container, '.readings'))).toContain(flat(say('reading.method')));
    expect(text(only(container, '.readings'))).toContain(flat(say('reading.between')));
  });

  test('a bill says what it would change, and that one asks all the same', () => {
    const { container } = report(somebody({ ...plain, status: 'subsidiaryProtection' }, '2026-11-26'));
    const warning = text(only(container, '[data-warning="ruleUnderReform"]'));
    expect(warning).toContain(flat(say('warning.ruleUnderReform.subsidiaryProtection')));
    expect(warning).toContain(
      flat(say('warning.ruleUnderReform.text', { checked: day(isoDate('2026-11-26'), language) })),
    );
  });

  test('a forecast stands beside the amount, named as one, with its source', () => {
    const { container } = report(somebodyToCome(plain));
    const forecast = only(container, `.amount [data-forecast="${toCome.stepFrom}"]`);
    expect(text(forecast)).toContain(
      flat(
        say('forecast.one', { day: day(toCome.stepFrom, language), amount: euro(toCome.alone, language) }),
      ),
    );
    expect(
      within(forecast).getByRole('link', { name: new RegExp(flat(say('forecast.source'))) }),
    ).toHaveAttribute('href', expect.stringContaining('plan.be') as string);
    expect(only(container, '[data-reading]')).toHaveAttribute('data-high', '136734');
  });

  test('a forecast names both readings where there are two', () => {
    const rich: Answers = { ...withMother, relatives: [{ relation: 'parent', perMonth: cents(1_500_00) }] };
    const person = somebodyToCome(rich);
    const { container } = report(person);
    const [strict, equity] = (person.assessment.forecast?.estimates ?? []).map(({ perMonth }) =>
      euro(perMonth.high, language),
    );
    expect(text(only(container, '[data-forecast]'))).toContain(
      flat(
        say('forecast.both', {
          day: day(toCome.stepFrom, language),
          strict: strict ?? '',
          equity: equity ?? '',
        }),
      ),
    );
  });

  test('no forecast stands there before it can be needed, or where the amounts are withheld', () => {
    const before = report(somebody(plain, '2026-12-31'));
    expect(before.container.querySelector('[data-forecast]')).toBeNull();
    before.unmount();
    const { container } = report({ ...somebodyToCome(plain), amounts: 'withheld' });
    expect(container.querySelector('[data-forecast]')).toBeNull();
  });
});
