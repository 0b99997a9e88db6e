import { chooseHelp, chooseLanguage, loadPart, message, type Language } from '../i18n';
import type { IsoDate } from '../kernel';
import { Arrival } from './arrival.svelte';
import { isForeseen } from './first-screens';
import type { Entries } from './trail';
import { Journey } from './journey.svelte';
import type { Answer, AnswerEvent, Given, QuestionId, ReportFact } from '../interview';
import type { WizardEvent } from './machine';
import { Wizard } from './wizard.svelte';
import type { StartMachine } from './wizard-state';

/** How a result before the last question is offered: in full the first time, in a line once it was passed over. */
export type Offer = 'full' | 'line' | null;

/** What comes after the first two questions: its words apart, the machine with the law, and the screens. */
export type LoadRest = () => Promise<Rest> | Rest;

interface Rest {
  readonly startMachine: StartMachine;
}

/** One conversation on one page: what it knows, where on its way one is, and what is said beside it. */
export class Conversation {
  /** Said without taking the focus. */
  announcement = $state('');
  /** Whether a newer edition of the pages waits until this conversation is over. */
  isNewerWaiting = $state(false);
  /** What the last thing that was asked of the network has come to. */
  readonly arrival = new Arrival();
  readonly wizard: Wizard;
  readonly journey: Journey<WizardEvent>;
  #isOfferKnown = $state(false);
  #isRestHere = false;
  #isOver = false;

  readonly #load: LoadRest;
  readonly #isLent: boolean;

  /** @param lent a conversation that has begun elsewhere and goes on there: it is not ended with this one */
  constructor(onDate: IsoDate, entries: Entries | null, loadRest: LoadRest, lent?: Wizard) {
    this.#load = loadRest;
    this.#isLent = lent !== undefined;
    this.wizard = lent ?? new Wizard(onDate);
    this.journey = new Journey<WizardEvent>(this.wizard, entries);
  }

  /** Whether nothing has been said yet: the page could be loaded anew, and nothing would be lost. */
  get isAtStart(): boolean {
    return this.wizard.phase === 'welcoming' && !this.hasAnswers;
  }

  get hasAnswers(): boolean {
    return Object.keys(this.wizard.answers).length > 0;
  }

  /** Whether answers would be lost if the page went now, and nobody has asked for that. */
  get isUnderWay(): boolean {
    return !this.#isOver && this.hasAnswers;
  }

  get offer(): Offer {
    if (this.wizard.phase !== 'asking' || !this.wizard.isSettledEarly) return null;
    return this.#isOfferKnown ? 'line' : 'full';
  }

  passOverOffer(): void {
    this.#isOfferKnown = true;
  }

  tell(event: WizardEvent): void {
    const { offer } = this;
    this.journey.tell(event);
    this.#isOfferKnown = offer !== null && this.offer !== null;
  }

  async answer(question: QuestionId, given: Answer): Promise<void> {
    // The one cast of the screens: the field of a question gives the answer of that question.
    const event = { type: 'answer.given', question, answer: given } as { type: 'answer.given' } & Given;
    // The first two questions came with the page; the others are files of their own.
    const isHere = this.#isRestHere || isForeseen(event);
    const again = (): void => void this.answer(question, given);
    if (!isHere && !(await this.arrival.of(() => this.fetchRest(), again))) return;
    // Whoever went back meanwhile is not taken forward by what they left.
    if (this.journey.screen.question === question) this.tell(event);
  }

  /** Something else was chosen: an answer, if it is still waiting to be taken, is not meant any more. */
  reconsider(): void {
    if (!this.#isRestHere) this.arrival.stop();
  }

  /** Answers from a file, told anew from the start in the place of all that was said; the review shows them for checking. */
  async retell(onDate: IsoDate, events: readonly AnswerEvent[]): Promise<boolean> {
    const again = (): void => void this.retell(onDate, events);
    if (!this.#isRestHere && !(await this.arrival.of(() => this.fetchRest(), again))) return false;
    this.journey.tellAll([
      { type: 'session.ended', onDate },
      { type: 'check.started' },
      ...events,
      { type: 'review.requested' },
    ]);
    this.#isOfferKnown = false;
    return true;
  }

  /** A fact that the result asks for itself; it leads to no other screen. */
  note(fact: ReportFact, value: Answer | undefined): void {
    this.wizard.send(
      value === undefined
        ? { type: 'answer.withdrawn', question: fact }
        : ({ type: 'answer.given', question: fact, answer: value } as { type: 'answer.given' } & Given),
    );
  }

  async speak(next: Language): Promise<void> {
    const again = (): void => void this.speak(next);
    if (!(await this.arrival.of(() => chooseLanguage(next), again))) return;
    this.announcement = message(next, 'announce.language');
  }

  /** Help beside the texts of the screen, in a language of its own; none any more with null. */
  async help(next: Language | null): Promise<void> {
    const again = (): void => void this.help(next);
    await this.arrival.of(() => Promise.all([chooseHelp(next), loadPart('interview')]), again);
  }

  /** Says quietly that a newer edition waits. */
  async tellOfNewer(): Promise<void> {
    await loadPart('kiosk');
    this.isNewerWaiting = true;
  }

  /** The other questions, their words, the machine and the law. */
  async fetchRest(): Promise<void> {
    const [{ startMachine }] = await Promise.all([this.#load(), loadPart('interview')]);
    if (!this.#isOver) this.wizard.takeOver(startMachine);
    this.#isRestHere = true;
  }

  /** Ends the conversation: what is still on its way is not heard any more. */
  stop(): void {
    this.#isOver = true;
    this.arrival.stop();
    if (!this.#isLent) this.wizard.stop();
  }
}
