import { createContext } from 'svelte';
import type { Amounts, IsoDate } from '../kernel';

/** What every part of the result is told by the page around it: the day, who looks on, and whether an amount may stand there. */
export interface ResultContext {
  /** The day on the device (YYYY-MM-DD, in Belgium): what is past, what is due, the stamp of a calendar. Never the day of the law. */
  readonly today: IsoDate;
  /** A screen that strangers share: no link leads away from it, nothing is typed on it, no file leaves it. */
  readonly isPublic: boolean;
  /** Whether the guide and the other pages without questions stand beside this one. */
  readonly hasPages: boolean;
  readonly amounts: Amounts;
}

/** Reads and sets the context of the result; a part outside of one cannot be drawn. */
export const [resultContext, setResultContext] = createContext<ResultContext>();
