import type { AnswerId, Answers } from '../../src/contract/situation';
import { isoDate, type IsoDate } from '../../src/kernel/iso-date';
import type { Given } from '../../src/interview/answers';
import type { QuestionId } from '../../src/interview/sections/question';
import { questionOf } from '../../src/interview/catalogue';
import { answersOf, assessmentOf, currentQuestion } from '../../src/conversation/context';
import type { WizardEvent, WizardSnapshot } from '../../src/conversation/machine';
import { fresh, send } from '../conversation/send';
import { samplesOf, type Sample } from '../people/samples';
import { resultFeaturesOf, screensOf } from './screen-names';

/** A way through the conversation: what is answered on which day, and what it shows. */
export interface Journey {
  readonly onDate: IsoDate;
  readonly answers: Answers;
  /** The names of the screens, in their order. */
  readonly screens: readonly string[];
  /** What the result at its end has on it. */
  readonly resultFeatures: readonly string[];
}

type Choices = Readonly<Partial<Record<AnswerId, Sample>>>;

/** One day with the tables fresh, one on which they are called old. */
const days = ['2026-04-20', '2026-12-01'].map(isoDate);

/**
 * Every screen that the machine can lead to, found by giving one other answer at a time: a journey that shows something
 * new is kept and varied in its turn, until nothing new comes.
 */
export function explore(): readonly Journey[] {
  const seen = new Set<string>();
  const kept: { journey: Journey; choices: Choices }[] = [];
  days.forEach((day) => tryOut({}, day));
  for (const { journey, choices } of kept) {
    for (const id of Object.keys(journey.answers) as QuestionId[]) {
      const samples = samplesOf(questionOf(id), journey.answers, journey.onDate);
      samples
        .filter((sample) => JSON.stringify(sample) !== JSON.stringify(journey.answers[id]))
        .forEach((sample) => tryOut({ ...choices, [id]: sample }, journey.onDate));
    }
  }
  return kept.map(({ journey }) => journey);

  function tryOut(choices: Choices, onDate: IsoDate): void {
    const journey = follow(choices, onDate);
    const all = [...journey.screens, ...journey.resultFeatures];
    if (all.every((name) => seen.has(name))) return;
    all.forEach((name) => seen.add(name));
    kept.push({ journey, choices });
  }
}

/** The fewest journeys, taken greedily, that together show all that these show. */
export function fewest(
  journeys: readonly Journey[],
  show: (journey: Journey) => readonly string[],
): readonly Journey[] {
  const missing = new Set(journeys.flatMap(show));
  const chosen: Journey[] = [];
  const gain = (journey: Journey): number => new Set(show(journey).filter((name) => missing.has(name))).size;
  while (missing.size > 0) {
    const best = journeys.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    show(best).forEach((name) => missing.delete(name));
    chosen.push(best);
  }
  return chosen;
}

/** The conversation with these answers, and the plainest one wherever nothing is chosen. */
function follow(choices: Choices, onDate: IsoDate): Journey {
  let snapshot = send(fresh(onDate), { type: 'check.started' });
  const screens = ['welcome', 'about the test'];
  const asking: WizardSnapshot[] = [];
  for (let id = currentQuestion(snapshot.context); id; id = currentQuestion(snapshot.context)) {
    asking.push(snapshot);
    const question = questionOf(id);
    const answers = answersOf(snapshot.context);
    const [plainest] = samplesOf(question, answers, onDate);
    // Whoever is free again is asked once more where they live.
    const isAgain = asking.slice(0, -1).some(({ context }) => currentQuestion(context) === id);
    const answer = (isAgain ? undefined : choices[id]) ?? plainest;
    if (answer === undefined) throw new Error(`nothing answers ${id}`);
    screens.push(...screensOf(question, answers, answer, onDate));
    // The one cast: a sample of a question is an answer to it.
    snapshot = send(snapshot, { type: 'answer.given', question: id, answer } as WizardEvent & Given);
  }
  const end = send(snapshot, { type: 'answers.confirmed' });
  const { verdict } = assessmentOf(end.context);
  return {
    onDate,
    answers: answersOf(end.context),
    screens: [...screens, ...(isEnd(verdict) ? offersIn(asking) : []), 'review', `result: ${verdict}`],
    resultFeatures: resultFeaturesOf(assessmentOf(end.context)),
  };
}

/** Whether a verdict may have stood early: to ask at every step would take most of the time. */
function isEnd(verdict: string): boolean {
  return verdict === 'unlikely' || verdict === 'suspended';
}

/** An early result is offered in full where it first may be seen, and in a line from there on. */
function offersIn(asking: readonly WizardSnapshot[]): readonly string[] {
  const early = asking.filter((snapshot) => snapshot.can({ type: 'report.requested' })).length;
  return ['offer in full', 'offer in a line'].slice(0, early);
}
