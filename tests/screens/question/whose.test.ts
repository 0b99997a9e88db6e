import type { QuestionId } from '../../../src/interview/sections/question';
import { render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../../src/contract/situation';
import { keyOf, loadPart } from '../../../src/i18n';
import SheetAnswers from '../../../src/paper/SheetAnswers.svelte';
import { questions } from '../../../src/interview/catalogue';
import ReviewView from '../../../src/screens/review/ReviewView.svelte';
import { whoseOf } from '../../../src/interview/whose';
import { worded } from '../../../src/interview/wording';
import { ask, plain, spring2026, title, words } from './screen';
import { drawnLanguages } from '../../share';

/** A couple with a child at charge: one rate for both. */
const family: Answers = {
  household: ['partner', 'minorChild'],
  childrenDependent: 'yes',
  custody: 'full',
};
const couple: Answers = { household: ['partner'], partnerApplies: 'no' };
const ofBoth = questions.filter((question) => question.ofBoth).map(({ id }) => id);

const whose = (id: QuestionId, answers: Answers) => whoseOf(id, answers, spring2026);

describe('whose money is asked for', () => {
  test.each<[string, Answers, string]>([
    ['a couple with a dependent child: of both', family, 'together'],
    ['the same, without a home: of both', { ...family, residence: 'homeless' }, 'together'],
    ['custody of half of the time: of both', { ...family, custody: 'equal' }, 'together'],
    ['custody of less, where two categories are open: of the person', { ...family, custody: 'less' }, 'you'],
    ['custody that is not known: of the person', { ...family, custody: 'unknown' }, 'you'],
    ['a child that depends on somebody else: of the person', { ...family, childrenDependent: 'no' }, 'you'],
    ['a parent alone with a child: of the person', { ...family, household: ['minorChild'] }, 'you'],
    ['a couple without a child: of the person', couple, 'you'],
    ['somebody alone: of the person', { household: [] }, 'you'],
  ])('%s', (_, answers, expected) => {
    expect(ofBoth.map((id) => whose(id, answers))).toEqual(ofBoth.map(() => expected));
  });

  test('property, savings, sales and children are asked of both, pay and housing never', () => {
    expect(ofBoth).toEqual(['savings', 'savingsShare', 'properties', 'childBenefitChildren', 'transfers']);
    expect(whose('incomes', family)).toBe('you');
    expect(whose('housingPaidByOthers', family)).toBe('you');
    expect(whose('partnerIncomes', family)).toBe('partner');
    expect(whose('partnerSavingsShare', couple)).toBe('partner');
    expect(whose('relatives', family)).toBe('household');
  });
});

describe.each(drawnLanguages('whose'))('in %s', (language) => {
  let say: Awaited<ReturnType<typeof words>>;
  beforeEach(async () => {
    say = await words(language);
  });

  test.each(ofBoth)('%s asks both in a family, the person elsewhere', async (id) => {
    const { unmount } = ask(id, family);
    await screen.findByRole('heading', { level: 1 });
    expect(title()).toHaveTextContent(plain(say(keyOf(`question.${id}.title.together`))));
    expect(screen.getByText(say('whose.together'))).toBeInTheDocument();
    unmount();
    ask(id, couple);
    await screen.findByRole('heading', { level: 1 });
    expect(title()).toHaveTextContent(plain(say(keyOf(`question.${id}.title`))));
    expect(screen.queryByText(say('whose.together'))).toBeNull();
  });

  test.each(ofBoth)('%s has a name of its own on the review and on paper', async (id) => {
    await loadPart('report');
    const path = [id];
    const none = vi.fn();
    const own = say(keyOf(`question.${id}.short.together`));
    const handlers = { onreopen: none, onday: none, onconfirm: none };
    const { unmount } = render(ReviewView, {
      props: { path, answers: family, skipped: [], onDate: spring2026, ...handlers },
    });
    expect(screen.getByText(plain(own))).toBeInTheDocument();
    expect(screen.getByRole('button', { name: say('review.changeWhat', { what: own }) })).toBeInTheDocument();
    unmount();
    render(SheetAnswers, {
      props: { path, answers: family, onDate: spring2026, offices: undefined },
    });
    expect(screen.getByText(plain(say('sheet.label', { name: own })))).toBeInTheDocument();
  });

  test('the share of what is owned is that of both', async () => {
    const { user } = ask('properties', family);
    const go = () => user.click(screen.getByRole('button', { name: say('action.continue') }));
    await user.click(await screen.findByRole('radio', { name: say('properties.some') }));
    await go();
    await user.click(screen.getByRole('radio', { name: say('property.built') }));
    await go();
    expect(screen.getByRole('textbox', { name: say('property.share.together') })).toHaveAccessibleDescription(
      say('property.share.hint.together'),
    );
    expect(screen.getByText(say('whose.together'))).toBeInTheDocument();
  });
});

test('a text without a variant is the same for everybody', async () => {
  await words('fr');
  expect(worded('question.properties.hint', 'together')).toBe('question.properties.hint');
  expect(worded('question.savings.title', 'you')).toBe('question.savings.title');
  expect(() => worded('question.savings.nothing', 'together')).toThrow('no text');
});
