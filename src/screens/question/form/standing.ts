import type { Answers } from '../../../contract';
import type { Answer, Section, Whose } from '../../../interview';
import type { IsoDate } from '../../../kernel';

/** The head of a question screen: which part of the conversation, which number, how many may follow. */
export interface Standing {
  readonly section: Section;
  readonly number: number;
  /** The most questions that can still come; left out while that says too little. */
  readonly left: number | undefined;
  /** The element that says more about the screen, such as the offer of an early result. */
  readonly described: string | undefined;
}

/** What a question made of several screens is given: its list starts at page null. */
export interface PagedProps {
  readonly standing: Standing;
  readonly answers: Answers;
  readonly onDate: IsoDate;
  readonly whose: Whose;
  readonly page: string | null;
  readonly onpage: (page: string | null) => void;
  readonly onanswer: (answer: Answer) => void;
}
