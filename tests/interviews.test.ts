import type { QuestionId } from '../src/interview/sections/question';
import { describe, expect, test, vi } from 'vitest';
import type { AnswerId, Answers } from '../src/contract/situation';
import { competentCentre } from '../src/places/competent';
import { papers } from '../src/advice/papers';
import { isoDate, type IsoDate } from '../src/kernel/iso-date';
import { assess } from '../src/rules/assess';
import { questionOf, questions } from '../src/interview/catalogue';
import { relevant } from '../src/rules/facts';
import { answersOf, currentQuestion, pathOf, questionBefore } from '../src/conversation/context';
import type { WizardEvent, WizardSnapshot } from '../src/conversation/machine';
import { fresh, send } from './conversation/send';
import { answerTo, stream } from './random/interview';
import { aThirdOf, seedOf } from './sample';

vi.setConfig({ testTimeout: 300_000 });

/** How many interviews are walked; a longer search sets its own number. */
const walks = Number(process.env['WALKS'] ?? aThirdOf(50_000));
const mostQuestions = 40;

/** Drawn by the commit; in the name of each search, so that `SEED` can walk it again. */
const seed = seedOf('interviews');

const start = (onDate: IsoDate): WizardSnapshot => send(fresh(onDate), { type: 'check.started' });

function give(snapshot: WizardSnapshot, question: AnswerId, answer: unknown): WizardSnapshot {
  return send(snapshot, { type: 'answer.given', question, answer } as WizardEvent);
}

/** Where somebody says that they live who is asked once more, being free by now. */
const freed: readonly unknown[] = ['home', 'homeless'];

/** Whether a change takes somebody into a detention or out of it: its details, and where they live, are then said anew. */
function isOfDetention(question: QuestionId, ...snapshots: readonly WizardSnapshot[]): boolean {
  const isAbout = question === 'residence' || question === 'detention';
  return isAbout && snapshots.some(({ context }) => context.detained === true);
}

interface Walk {
  readonly snapshot: WizardSnapshot;
  readonly asked: readonly QuestionId[];
}

/** From the first question to the review, with whatever comes. */
function walk(onDate: IsoDate, random: () => number): Walk {
  let snapshot = start(onDate);
  const asked: QuestionId[] = [];
  while (snapshot.value === 'asking') {
    const question = currentQuestion(snapshot.context);
    if (question === null || asked.length > mostQuestions)
      throw new Error(`dead end after ${asked.join(' ')}`);
    const isAgain = question === 'residence' && asked.includes(question);
    asked.push(question);
    const skips = questionOf(question).optional === true && random() < 0.5;
    snapshot = skips
      ? send(snapshot, { type: 'question.skipped', question })
      : give(
          snapshot,
          question,
          isAgain ? freed[asked.length % 2] : answerTo(question, answersOf(snapshot.context), random),
        );
  }
  return { snapshot, asked };
}

/**
 * Everything that an answer could change: the assessment, the centre, the papers to bring. Without the list of what could
 * still be found out: it names any answer "I don't know", and would have every such question read by somebody.
 */
function readers(answers: Answers, onDate: IsoDate): string {
  const { narrowing: _named, ...assessment } = assess(answers, onDate);
  return JSON.stringify([assessment, competentCentre(answers), papers(answers, onDate)]);
}

const days = ['2026-03-02', '2026-11-22', '2025-02-01', '2023-06-15', '2030-02-01'].map(isoDate);

describe(`${walks} interviews walked at random, from seed ${seed}`, () => {
  const random = stream(seed);
  const asked = new Set<AnswerId>();
  const read = new Set<AnswerId>();
  const verdicts = new Set<string>();
  let longest = 0;

  test('none ends before the review, asks twice, or leaves open what an answer could settle', () => {
    for (let count = 0; count < walks; count += 1) {
      const onDate = days[count % days.length] ?? isoDate('2026-03-02');
      const { snapshot, asked: here } = walk(onDate, random);
      expect(snapshot.value).toBe('reviewing');
      // Who is free again says where they live; nothing else is asked a second time.
      const twice = here.filter((id, at) => here.indexOf(id) !== at);
      const isFree = ['released', 'none'].some((one) => one === snapshot.context.heard.detention);
      expect(twice).toEqual(
        isFree && here.indexOf('residence') !== here.lastIndexOf('residence') ? ['residence'] : [],
      );
      longest = Math.max(longest, here.length);
      here.forEach((id) => asked.add(id));

      const report = send(snapshot, { type: 'answers.confirmed' });
      expect(report.value).toBe('reporting');
      const answers = answersOf(report.context);
      const assessment = assess(answers, onDate);
      verdicts.add(assessment.verdict);
      expect(assessment.findings.filter(({ outcome }) => outcome === 'unanswered')).toEqual([]);
      expect(assessment.estimates.length).toBeGreaterThan(0);

      // Each answer that nobody was seen to read yet is given otherwise, to see who does.
      for (const id of here.filter((asked) => !read.has(asked))) {
        const other: Answers = { ...answers, [id]: answerTo(id, answers, random) };
        if (readers(other, onDate) !== readers(answers, onDate)) read.add(id);
      }
    }
  });

  test('every question is met on some path', () => {
    expect(questions.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  test('no question is asked in vain: each is read by the law, the places or the papers', () => {
    expect(questions.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
  });

  test('every verdict of a finished interview is reached', () => {
    expect([...verdicts].sort()).toEqual(['depends', 'likely', 'suspended', 'unlikely']);
  });

  test(`no interview is longer than ${mostQuestions} questions`, () => {
    expect(longest).toBeLessThanOrEqual(mostQuestions);
  });
});

describe(`going back and changing, from seed ${seed}`, () => {
  const sample = (count: number, more: number): readonly Walk[] => {
    const random = stream(seed + more);
    return Array.from({ length: count }, () => walk(isoDate('2026-03-02'), random));
  };

  test('going back visits the questions in reverse, with their answers', () => {
    for (const { snapshot, asked } of sample(300, 7)) {
      const back: QuestionId[] = [];
      let here = send(snapshot, { type: 'question.reopened', question: asked.at(-1) ?? 'residence' });
      for (let question = currentQuestion(here.context); question;) {
        back.push(question);
        const before = questionBefore(here.context, question);
        if (!before) break;
        here = send(here, { type: 'question.reopened', question: before });
        question = currentQuestion(here.context);
      }
      expect(back).toEqual([...pathOf(snapshot.context)].slice(0, back.length).reverse());
      expect(answersOf(here.context)).toEqual(answersOf(snapshot.context));
    }
  });

  test('a change and its undoing leave everything as it was', () => {
    const random = stream(seed + 11);
    for (const { snapshot, asked } of sample(500, 8)) {
      const question = asked[Math.floor(random() * asked.length)] ?? 'residence';
      const before = snapshot.context.heard[question];
      if (before === undefined) continue;
      const reopened = send(snapshot, { type: 'question.reopened', question });
      const changed = give(reopened, question, answerTo(question, answersOf(snapshot.context), random));
      if (isOfDetention(question, snapshot, changed)) continue;
      const undone = give(send(changed, { type: 'question.reopened', question }), question, before);
      expect(answersOf(undone.context)).toEqual(answersOf(snapshot.context));
      expect(undone.value).toBe('reviewing');
    }
  });

  test('a change asks only what it opens', () => {
    const random = stream(seed + 12);
    for (const { snapshot, asked } of sample(500, 9)) {
      const question = asked[Math.floor(random() * asked.length)] ?? 'residence';
      let here = give(
        send(snapshot, { type: 'question.reopened', question }),
        question,
        answerTo(question, answersOf(snapshot.context), random),
      );
      if (isOfDetention(question, snapshot, here)) continue;
      const again: QuestionId[] = [];
      while (here.value === 'asking') {
        const next = currentQuestion(here.context);
        if (!next) break;
        again.push(next);
        here = give(here, next, answerTo(next, answersOf(here.context), random));
      }
      expect(
        again.filter((id) => asked.includes(id) && relevant(snapshot.context.heard, here.context.onDate)[id]),
      ).toEqual([]);
    }
  });

  test('a question off the path cannot be answered', () => {
    const snapshot = start(isoDate('2026-03-02'));
    expect(give(snapshot, 'custody', 'full').context.heard).toEqual({});
    expect(send(snapshot, { type: 'question.reopened', question: 'custody' }).context.reopened).toBeNull();
  });

  test('the end of a session leaves nothing heard', () => {
    for (const { snapshot } of sample(50, 10)) {
      const ended = send(snapshot, { type: 'session.ended', onDate: isoDate('2026-03-03') });
      expect(ended.value).toBe('welcoming');
      expect(ended.context).toEqual({
        onDate: '2026-03-03',
        assess,
        heard: {},
        skipped: [],
        reopened: null,
      });
    }
  });

  test('an early result is offered only once it is settled', () => {
    const fresh = start(isoDate('2026-03-02'));
    expect(send(fresh, { type: 'report.requested' }).value).toBe('asking');
    const abroad = give(fresh, 'residence', 'abroad');
    expect(send(abroad, { type: 'report.requested' }).value).toBe('reporting');
    const onward = send(send(abroad, { type: 'report.requested' }), { type: 'check.resumed' });
    expect(currentQuestion(onward.context)).toBe('age');
  });
});
