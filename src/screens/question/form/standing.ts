import type { Section } from '../../../interview';
import type { InTongue } from '../../../ui';

/** The head of a question screen: which part of the conversation, which number, how many may follow. */
export interface Standing {
  readonly section: Section;
  readonly number: number;
  /** The most questions that can still come; left out while that says too little. */
  readonly left: number | undefined;
  /** The element that says more about the screen, such as the offer of an early result. */
  readonly described: string | undefined;
  /** Of whom it asks, and in which place, from 1, where people are asked for one after the other. */
  readonly entry?: { readonly about: string; readonly place: number };
}

/** The names of the texts in the head of a question screen, and what is filled into them in another language. */
export interface Besides {
  readonly title?: string | undefined;
  readonly hint?: string | undefined;
  readonly why?: string | undefined;
  readonly values?: InTongue;
}
