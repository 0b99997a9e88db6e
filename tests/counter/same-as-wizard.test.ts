import { describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { answersOf, assessmentOf, currentQuestion, pathOf } from '../../src/conversation/context';
import type { WizardEvent, WizardSnapshot } from '../../src/conversation/machine';
import { givenBy } from '../../src/counter/page/given';
import { offered } from '../../src/counter/page/standing';
import type { Answer } from '../../src/interview/answers';
import { questionOf } from '../../src/interview/catalogue';
import type { QuestionId } from '../../src/interview/sections/question';
import { isoDate, type IsoDate } from '../../src/kernel/iso-date';
import { fresh, send } from '../conversation/send';
import { answerTo, stream } from '../random/interview';

vi.setConfig({ testTimeout: 300_000 });

const situations = 5_000;
const days = ['2026-03-02', '2026-11-26', '2025-02-01', '2030-02-01'].map(isoDate);
const random = stream(20_261_126);
const pick = <Value>(from: readonly Value[]): Value | undefined => from[Math.floor(random() * from.length)];

/** One question after the other, as the conversation asks them, with whatever comes. */
function oneByOne(onDate: IsoDate): WizardSnapshot {
  let here = send(fresh(onDate), { type: 'check.started' });
  for (let id = currentQuestion(here.context); id; id = currentQuestion(here.context)) {
    const leavesOpen = questionOf(id).optional === true && random() < 0.5;
    here = leavesOpen
      ? send(here, { type: 'question.skipped', question: id })
      : send(here, {
          type: 'answer.given',
          question: id,
          answer: answerTo(id, answersOf(here.context), random),
        } as WizardEvent);
  }
  return here;
}

/** What the field of a question tells the page when this stands in it. */
function fill(here: WizardSnapshot, id: QuestionId, answer: unknown): WizardSnapshot {
  const reading =
    answer === undefined
      ? ({ ok: false, mistakes: [], isEmpty: true } as const)
      : ({ ok: true, value: answer as Answer } as const);
  const event = givenBy(id, reading, answersOf(here.context));
  return event ? redrawn(send(here, event)) : here;
}

/** Fields that have other options now are new ones: what stood in them and is not offered any more is gone. */
function redrawn(here: WizardSnapshot): WizardSnapshot {
  const answers = answersOf(here.context);
  const gone = pathOf(here.context).find(
    (id) => answers[id] !== undefined && offered(id, answers) === undefined,
  );
  return gone ? fill(here, gone, undefined) : here;
}

/** The same answers on the page of all questions: in any order, some of them mistaken and put right, one for another. */
function allAtOnce(onDate: IsoDate, wanted: Answers): WizardSnapshot {
  let here = send(fresh(onDate), { type: 'overview.opened' });
  for (let steps = 0; steps < 1_000; steps += 1) {
    const answers = answersOf(here.context);
    // What the option of prison said besides has its place on the page once it is answered, wherever one lives.
    const places = new Set([...pathOf(here.context), ...(wanted.detention ? (['detention'] as const) : [])]);
    const differing = [...places].filter((id) => JSON.stringify(answers[id]) !== JSON.stringify(wanted[id]));
    const id = pick(differing);
    if (!id) return here;
    const isSlip = steps < 60 && random() < 0.25;
    here = fill(here, id, isSlip ? answerTo(id, answers, random) : wanted[id]);
  }
  throw new Error('the page does not come to an end');
}

describe(`${situations} situations, one question at a time and all at once`, () => {
  test('come to the same answers, the same questions and the same assessment', () => {
    for (let count = 0; count < situations; count += 1) {
      const onDate = days[count % days.length] ?? isoDate('2026-11-26');
      const wizard = oneByOne(onDate);
      const answers = answersOf(wizard.context);
      const page = allAtOnce(onDate, answers);
      expect(answersOf(page.context)).toEqual(answers);
      expect(pathOf(page.context)).toEqual(pathOf(wizard.context));
      expect(assessmentOf(page.context)).toEqual(assessmentOf(wizard.context));
    }
  });

  test('turning from one to the other and back loses nothing', () => {
    for (let count = 0; count < 200; count += 1) {
      const wizard = oneByOne(days[0] ?? isoDate('2026-03-02'));
      const page = send(wizard, { type: 'overview.opened' });
      expect(page.value).toBe('overviewing');
      expect(page.context).toEqual(wizard.context);
      const question = pick(pathOf(page.context)) ?? 'residence';
      const back = send(page, { type: 'question.reopened', question });
      expect([back.value, currentQuestion(back.context)]).toEqual(['asking', question]);
      expect(answersOf(send(back, { type: 'overview.opened' }).context)).toEqual(answersOf(wizard.context));
      expect(send(page, { type: 'check.resumed' }).value).toBe('reviewing');
    }
  });
});
