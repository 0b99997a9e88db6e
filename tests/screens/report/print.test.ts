import { isoDate } from '../../../src/kernel/iso-date';
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { loadPart } from '../../../src/i18n';
import PrintAndReview from '../../../src/screens/report/PrintAndReview.svelte';
import { renderInResult } from '../in-result';
import { plain, words } from '../question/screen';

let say: Awaited<ReturnType<typeof words>>;
beforeEach(async () => {
  await loadPart('report');
  say = await words('fr');
});

const show = (isPublic = false) => {
  renderInResult(
    PrintAndReview,
    { answers: {}, onDate: isoDate('2026-11-26'), onreview: () => undefined },
    { isPublic },
  );
  return userEvent.setup();
};
const print = (user: ReturnType<typeof show>) =>
  user.click(screen.getByRole('button', { name: say('report.print') }));

test('where nothing prints, that is said, and the text can be copied instead', async () => {
  window.print = () => undefined;
  const user = show();
  await print(user);
  expect(await screen.findByText(plain(say('print.nothing')))).toBeInTheDocument();
  expect(screen.getByRole('button', { name: say('take.copy') })).toBeInTheDocument();
});

test('where it prints, and on a screen that strangers share, nothing is said', async () => {
  window.print = () => void window.dispatchEvent(new Event('beforeprint'));
  const user = show();
  await print(user);
  expect(screen.queryByText(plain(say('print.nothing')))).toBeNull();
  expect(screen.queryByRole('button', { name: say('take.copy') })).toBeNull();
});
