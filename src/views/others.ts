import { loadPart } from '../i18n';
import type * as Later from './later';
import type Report from './report/ReportView.svelte';
import type Statement from './StatementView.svelte';

let here: typeof Later | undefined;

/** The screens that nobody meets first: fetched once, and from then on there at once, without a moment of waiting. */
export function others(): typeof Later | Promise<typeof Later> {
  return here ?? import('./later').then((later) => (here = later));
}

/** The result with its words, when it is asked for. */
export async function report(): Promise<typeof Report> {
  const [{ default: view }] = await Promise.all([import('./report/ReportView.svelte'), loadPart('report')]);
  return view;
}

/** The page about the test with its words, when it is asked for. */
export async function statement(): Promise<typeof Statement> {
  const [{ default: view }] = await Promise.all([import('./StatementView.svelte'), loadPart('statement')]);
  return view;
}
