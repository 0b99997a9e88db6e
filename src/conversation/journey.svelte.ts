import type { QuestionId } from '../interview';
import { same, Trail, type Entries, type Screen } from './trail';

/** What a way back or forward tells the conversation; it may know more. */
export type Turn =
  | { readonly type: 'welcome.reopened' }
  | { readonly type: 'check.started' }
  | { readonly type: 'question.reopened'; readonly question: QuestionId }
  | { readonly type: 'review.requested' }
  | { readonly type: 'report.requested' }
  | { readonly type: 'answers.confirmed' };

/** The page of the test itself, as the trail knows it. */
const about = 'about';

/** The conversation as far as a journey through its screens goes. */
export interface Conversation<Event> {
  readonly phase: string;
  readonly question: QuestionId | null;
  send(event: Event | Turn): void;
}

/** The screens of a conversation one after another, and the ways between them: on, back, and by the browser's buttons. */
export class Journey<Event> {
  /** Which part of a question with several is shown. */
  page = $state<string | null>(null);
  /** Whether the page about the test lies over the screen, which stays as it is beneath. */
  isAbout = $state(false);
  /** Whether the first screen has been left. */
  hasMoved = $state(false);
  readonly #conversation: Conversation<Event>;
  readonly #trail: Trail;

  constructor(conversation: Conversation<Event>, entries: Entries | null) {
    this.#conversation = conversation;
    this.#trail = new Trail(this.screen, entries);
  }

  get screen(): Screen {
    const { phase, question } = this.#conversation;
    return { phase, question: phase === 'asking' ? question : null, page: this.isAbout ? about : this.page };
  }

  /** Whether there is a screen of this journey to go back to. */
  get canGoBack(): boolean {
    return this.#trail.canGoBack;
  }

  /** Says something to the conversation; where that leads to another screen, there. */
  tell(event: Event): void {
    this.tellAll([event]);
  }

  /** Says several things at once: one screen is left, and one is arrived at. */
  tellAll(events: readonly Event[]): void {
    const before = this.screen;
    for (const event of events) this.#conversation.send(event);
    this.page = null;
    this.hasMoved = true;
    if (!same(before, this.screen)) this.#trail.push(this.screen);
  }

  /** Turns to a part of the question, or back to its list. */
  turn(page: string | null): void {
    const steps = page === null ? this.#trail.stepsTo({ ...this.screen, page }) : 0;
    if (steps > 0) {
      this.back(steps);
    } else {
      this.page = page;
      this.#trail.push(this.screen);
    }
  }

  openAbout(): void {
    if (this.isAbout) return;
    this.isAbout = true;
    this.#trail.push(this.screen);
  }

  back(steps = 1): void {
    const arrived = this.#trail.back(steps);
    if (arrived) this.#visit(arrived, true);
  }

  /** The browser went to one of its entries. */
  arrived(state: unknown): void {
    const { screen, isBack } = this.#trail.arrived(state);
    if (screen) this.#visit(screen, isBack);
  }

  #visit(wanted: Screen, isBack: boolean): void {
    this.hasMoved = true;
    const beneath = this.page;
    this.isAbout = false;
    this.page = null;
    this.#lead(wanted);
    if (this.screen.question === wanted.question) {
      this.isAbout = wanted.page === about;
      this.page = this.isAbout ? beneath : wanted.page;
    }
    if (same(this.screen, wanted)) return;
    // What the entry showed is moot by now: further back in the same direction, or what there is instead.
    if (isBack && this.#trail.canGoBack) this.back();
    else this.#trail.correct(this.screen);
  }

  #lead({ phase, question }: Screen): void {
    const conversation = this.#conversation;
    if (phase === 'welcoming') {
      conversation.send({ type: 'welcome.reopened' });
    } else if (question) {
      conversation.send({ type: 'question.reopened', question });
    } else {
      if (conversation.phase === 'welcoming') conversation.send({ type: 'check.started' });
      conversation.send({ type: 'review.requested' });
    }
    if (phase !== 'reporting') return;
    conversation.send({ type: 'report.requested' });
    conversation.send({ type: 'answers.confirmed' });
  }
}
