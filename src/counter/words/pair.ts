import { createContext } from 'svelte';
import type { Language } from '../../i18n';

/** The two languages of a counter: the client's is that of the screen, the staff's stands small beside it. */
export interface Pair {
  readonly screen: Language;
  readonly staff: Language;
  /** The staff's language where it is another one than the client's. */
  readonly beside: Language | null;
}

/** Reads and sets the languages for all parts of the page. */
export const [pairOf, setPair] = createContext<Pair>();
