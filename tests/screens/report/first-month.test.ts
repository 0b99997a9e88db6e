import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../../src/i18n/format';
import { isoDate } from '../../../src/kernel/iso-date';
import { somebody } from '../../people/somebody';
import { plain } from '../../people/plain';
import { plain as flat } from '../question/screen';
import { report, reportWords } from './report';
import { drawnLanguages } from '../../share';

describe.each(drawnLanguages('open points', 1))('the first month, in %s', (language) => {
  let say: Awaited<ReturnType<typeof reportWords>>;
  beforeEach(async () => {
    say = await reportWords(language);
  });
  const { receivedInLastThreeMonths: _asked, ...open } = plain;
  const radios = () =>
    screen.queryAllByRole('radio', { name: /./ }).filter(({ id }) => id.startsWith('resumed'));

  test('asks whether the right was there before only once it is asked for', () => {
    const { unmount } = report(somebody(open, '2026-09-16'));
    expect(radios()).toHaveLength(0);
    unmount();
    report(somebody({ ...open, firstMonth: true }, '2026-09-16'));
    expect(radios()).toHaveLength(2);
    expect(screen.getByRole('radiogroup', { name: say('report.firstMonth.before') })).toBeInTheDocument();
  });

  test('does not ask whoever said that there was nothing, and not for a whole month', () => {
    const { unmount } = report(somebody({ ...plain, firstMonth: true }, '2026-09-16'));
    expect(radios()).toHaveLength(0);
    unmount();
    report(somebody({ ...open, firstMonth: true }, '2026-09-01'));
    expect(radios()).toHaveLength(0);
    expect(
      screen.getByText(flat(say('report.firstMonth.whole', { day: day(isoDate('2026-09-01'), language) }))),
    ).toBeInTheDocument();
  });

  test('tells the conversation that the right resumes, and says what that changes', async () => {
    const { onfact, user, unmount } = report(somebody({ ...open, firstMonth: true }, '2026-09-16'));
    expect(screen.getByRole('radio', { name: flat(say('report.firstMonth.before.no')) })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: flat(say('report.firstMonth.before.yes')) }));
    expect(onfact).toHaveBeenLastCalledWith('resumed', 'yes');
    unmount();
    report(somebody({ ...open, firstMonth: true, resumed: 'yes' }, '2026-09-16'));
    expect(screen.getByText(flat(say('report.firstMonth.resumption')))).toBeInTheDocument();
    expect(screen.queryByText(flat(say('report.firstMonth.newClaim')))).toBeNull();
  });
});
