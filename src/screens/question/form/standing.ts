import type { Section } from '../../../interview';

/** The head of a question screen: which part of the conversation, which number, how many may follow. */
export interface Standing {
  readonly section: Section;
  readonly number: number;
  /** The most questions that can still come; left out while that says too little. */
  readonly left: number | undefined;
  /** The element that says more about the screen, such as the offer of an early result. */
  readonly described: string | undefined;
  /** Of whom it asks, where people are asked for one after the other: written at the form. */
  readonly entry?: Readonly<Record<'data-about' | 'data-place', string>>;
}
