import { createContext } from 'svelte';
import type { StepId } from '../../../guide';
import type { OnFact } from '../../../interview';

/** What any part of the result can do: note a fact, lead to a step. */
export interface ReportContext {
  readonly onfact: OnFact;
  readonly goTo: (step: StepId) => void;
}

/** Reads and sets what the parts of one result share. */
export const [reportContext, setReportContext] = createContext<ReportContext>();
