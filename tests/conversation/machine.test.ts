import { describe, expect, test } from 'vitest';
import type { Given } from '../../src/interview/answers';
import { isoDate } from '../../src/kernel/iso-date';
import { assess } from '../../src/rules/assess';
import type { QuestionId } from '../../src/interview/sections/question';
import { plainInterview } from '../people/plain';
import {
  answersOf,
  assessmentOf,
  currentQuestion,
  pathOf,
  questionBefore,
} from '../../src/conversation/context';
import type { WizardSnapshot } from '../../src/conversation/machine';
import { fresh as welcomed, send } from './send';

const onDate = isoDate('2026-03-02');
const give = (snapshot: WizardSnapshot, given: Given): WizardSnapshot =>
  send(snapshot, { type: 'answer.given', ...given });

// Functions, so that each test begins from the welcome itself.
const fresh = (): WizardSnapshot => welcomed(onDate);
const asking = (): WizardSnapshot => send(fresh(), { type: 'check.started' });

/** Somebody plain, question by question. */
const plain = plainInterview(onDate);
const [, second, , fourth] = plain.map(({ question }) => question);
const beforePlace = (): WizardSnapshot => plain.reduce(give, asking());
const reviewing = (): WizardSnapshot =>
  send(beforePlace(), { type: 'question.skipped', question: 'commune' });
const reporting = (): WizardSnapshot => send(reviewing(), { type: 'answers.confirmed' });

describe('a plain interview', () => {
  test('begins at the welcome, with nothing heard', () => {
    expect(fresh().value).toBe('welcoming');
    expect(fresh().context).toEqual({ onDate, assess, heard: {}, skipped: [], reopened: null });
  });
  test('asks its questions one after another', () => {
    const asked = plain.map((_, index) =>
      currentQuestion(plain.slice(0, index).reduce(give, asking()).context),
    );
    expect(asked).toEqual(plain.map(({ question }) => question));
  });
  test('ends in the review once nothing is left, a skipped place included', () => {
    expect(beforePlace().value).toBe('asking');
    expect(currentQuestion(beforePlace().context)).toBe('commune');
    expect(reviewing().value).toBe('reviewing');
    expect(reviewing().context.skipped).toEqual(['commune']);
    expect(currentQuestion(reviewing().context)).toBeNull();
  });
  test('and in the report once the answers are confirmed', () => expect(reporting().value).toBe('reporting'));
  test('hears nothing before it has begun', () => {
    expect(give(fresh(), { question: 'age', answer: 30 })).toEqual(fresh());
  });
  test('does not take the answer to a question that is not asked', () => {
    expect(give(asking(), { question: 'hosted', answer: 'yes' }).context.heard).toEqual({});
    expect(send(asking(), { type: 'question.skipped', question: 'hosted' }).context.skipped).toEqual([]);
  });
});

describe('going back', () => {
  test('the question before, and none before the first', () => {
    expect(questionBefore(reviewing().context, second as QuestionId)).toBe('residence');
    expect(questionBefore(reviewing().context, 'residence')).toBeNull();
  });
  test('a reopened question is the one on the screen, and keeps its answer', () => {
    const reopened = send(reviewing(), { type: 'question.reopened', question: 'age' });
    expect(reopened.value).toBe('asking');
    expect(currentQuestion(reopened.context)).toBe('age');
    expect(answersOf(reopened.context).age).toBe(30);
  });
  test('answering it leads back to the review', () => {
    const reopened = send(reporting(), { type: 'question.reopened', question: 'age' });
    const changed = give(reopened, { question: 'age', answer: 40 });
    expect(changed.value).toBe('reviewing');
    expect(changed.context.reopened).toBeNull();
  });
  test('a change asks only what it opens', () => {
    const reopened = send(reviewing(), { type: 'question.reopened', question: 'household' });
    const changed = give(reopened, { question: 'household', answer: ['sibling'] });
    expect(changed.value).toBe('asking');
    expect(currentQuestion(changed.context)).toBe('sharedHousehold');
    expect(give(changed, { question: 'sharedHousehold', answer: 'yes' }).value).toBe('reviewing');
  });
  test('only a question on the path can be reopened', () => {
    expect(send(reviewing(), { type: 'question.reopened', question: 'custody' })).toEqual(reviewing());
  });
  test('the welcome can be seen again without losing anything', () => {
    const back = send(send(beforePlace(), { type: 'question.reopened', question: 'residence' }), {
      type: 'welcome.reopened',
    });
    expect(back.value).toBe('welcoming');
    expect(back.context.reopened).toBeNull();
    expect(currentQuestion(send(back, { type: 'check.started' }).context)).toBe('commune');
  });
});

describe('skipping', () => {
  test('skipping takes an earlier answer back', () => {
    const said = give(beforePlace(), { question: 'commune', answer: '21004' });
    const reopened = send(said, { type: 'question.reopened', question: 'commune' });
    const skipped = send(reopened, { type: 'question.skipped', question: 'commune' });
    expect(answersOf(skipped.context).commune).toBeUndefined();
    expect(skipped.context.skipped).toEqual(['commune']);
    expect(skipped.context.reopened).toBeNull();
  });
  test('skipping twice counts once, and answering ends it', () => {
    const reopened = send(reviewing(), { type: 'question.reopened', question: 'commune' });
    expect(send(reopened, { type: 'question.skipped', question: 'commune' }).context.skipped).toEqual([
      'commune',
    ]);
    expect(give(reopened, { question: 'commune', answer: '21004' }).context.skipped).toEqual([]);
  });
});

describe('looking at the answers before the end', () => {
  const early = (): WizardSnapshot =>
    send(plain.slice(0, 3).reduce(give, asking()), { type: 'review.requested' });
  test('the review may come at any time', () => expect(early().value).toBe('reviewing'));
  test('confirming it goes on with what is open', () => {
    const onward = send(early(), { type: 'answers.confirmed' });
    expect(onward.value).toBe('asking');
    expect(currentQuestion(onward.context)).toBe(fourth);
  });
  test('a reopened question is left alone by the review', () => {
    const reopened = send(asking(), { type: 'question.reopened', question: 'residence' });
    expect(send(reopened, { type: 'review.requested' }).context.reopened).toBeNull();
  });
  test('from the report too', () => {
    expect(send(reporting(), { type: 'review.requested' }).value).toBe('reviewing');
  });
});

describe('an early result', () => {
  const abroad = (): WizardSnapshot => give(asking(), { question: 'residence', answer: 'abroad' });
  test('is there once a condition is not met, from the question and from the review', () => {
    expect(assessmentOf(abroad().context).verdict).toBe('unlikely');
    expect(send(abroad(), { type: 'report.requested' }).value).toBe('reporting');
    expect(send(send(abroad(), { type: 'review.requested' }), { type: 'report.requested' }).value).toBe(
      'reporting',
    );
  });
  test('or once payment would be suspended', () => {
    const inside = give(give(asking(), { question: 'residence', answer: 'institution' }), {
      question: 'detention',
      answer: 'prison',
    });
    expect(send(inside, { type: 'report.requested' }).value).toBe('reporting');
  });
  test('not while everything is open', () => {
    expect(send(asking(), { type: 'report.requested' }).value).toBe('asking');
    expect(send(send(asking(), { type: 'review.requested' }), { type: 'report.requested' }).value).toBe(
      'reviewing',
    );
  });
  test('asking can go on from there', () => {
    const reopened = send(abroad(), { type: 'question.reopened', question: 'residence' });
    const report = send(reopened, { type: 'report.requested' });
    expect(report.context.reopened).toBeNull();
    expect(currentQuestion(send(report, { type: 'check.resumed' }).context)).toBe(second);
  });
});

describe('facts of the file', () => {
  const noted = (): WizardSnapshot =>
    send(reporting(), { type: 'answer.given', question: 'appliedOn', answer: isoDate('2026-03-03') });
  test('move the dates and nothing else', () => {
    expect(noted().value).toBe('reporting');
    expect(assessmentOf(noted().context).dates.decisionDue).toBe('2026-04-02');
    expect(pathOf(noted().context)).toEqual(pathOf(reporting().context));
  });
  test('can be taken back', () => {
    const cleared = send(noted(), { type: 'answer.withdrawn', question: 'appliedOn' });
    expect('appliedOn' in cleared.context.heard).toBe(false);
    expect(cleared.context.skipped).toEqual(reporting().context.skipped);
  });
  test('what a file brings that was not worth asking counts, and leads nowhere', () => {
    const brought = give(asking(), { question: 'detention', answer: 'prison' });
    expect([brought.value, brought.context.heard]).toEqual(['asking', { detention: 'prison' }]);
    expect(currentQuestion(brought.context)).toBe(currentQuestion(asking().context));
  });
  test('an answer of the conversation is not taken on the result, where it would have to be asked again', () => {
    const report = give(reporting(), { question: 'age', answer: 40 });
    expect(report.context.heard).toEqual(reporting().context.heard);
  });
  test('another day brings another law', () => {
    const earlier = send(reporting(), { type: 'day.chosen', onDate: isoDate('2025-02-01') });
    expect(assessmentOf(earlier.context).estimates[0]?.perMonth.high).toBe(1_314_20);
    expect(assessmentOf(reporting().context).estimates[0]?.perMonth.high).toBe(1_340_47);
  });
});

describe('on the page of all questions', () => {
  const page = (): WizardSnapshot => send(fresh(), { type: 'overview.opened' });

  test('answers come in any order, and the conversation goes on behind them', () => {
    expect(page().value).toBe('overviewing');
    const given = give(give(page(), { question: 'work', answer: 'working' }), {
      question: 'age',
      answer: 30,
    });
    expect(given.value).toBe('overviewing');
    expect(given.context.heard).toEqual({ work: 'working', age: 30 });
    const skipped = send(given, { type: 'question.skipped', question: 'commune' });
    expect(skipped.context.skipped).toEqual(['commune']);
    const resumed = send(skipped, { type: 'check.resumed' });
    expect(resumed.value).toBe('asking');
    expect(resumed.context.heard).toEqual(given.context.heard);
  });

  test('it opens from the questions, the review and the result, and loses nothing', () => {
    for (const before of [asking(), reviewing(), reporting()]) {
      const opened = send(before, { type: 'overview.opened' });
      expect(opened.value).toBe('overviewing');
      expect(answersOf(opened.context)).toEqual(answersOf(before.context));
    }
  });

  test('a question that is not on the path takes no answer, and is not left open', () => {
    expect(give(page(), { question: 'custody', answer: 'full' }).context.heard).toEqual({});
    expect(send(page(), { type: 'question.skipped', question: 'custody' }).context.skipped).toEqual([]);
  });

  test('an answer that is taken away is asked for again; a commune that the result asks for is not', () => {
    const given = give(page(), { question: 'age', answer: 30 });
    const taken = send(given, { type: 'answer.withdrawn', question: 'age' });
    expect([taken.context.heard, taken.context.skipped]).toEqual([{}, []]);
    const left = send(page(), { type: 'answer.withdrawn', question: 'commune' });
    expect(left.context.skipped).toEqual(['commune']);
  });
});

test('the end of a session forgets everything, from anywhere', () => {
  for (const snapshot of [asking(), reviewing(), reporting()]) {
    const ended = send(snapshot, { type: 'session.ended', onDate: isoDate('2026-04-01') });
    expect(ended.value).toBe('welcoming');
    expect(ended.context).toEqual({
      onDate: '2026-04-01',
      assess,
      heard: {},
      skipped: [],
      reopened: null,
    });
  }
});
