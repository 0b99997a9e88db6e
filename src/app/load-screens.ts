import type { DayQuestion } from '../fields';
import { loadPart } from '../i18n';
import { loadFollowUp } from '../screens/follow-up';
import { loadFields } from '../screens/question';
import type { ReportView as Report } from '../screens/report';
import type { StatementView as Statement } from '../screens/about';
import { loadOnce } from '../ui';

/** The machine with the law, the review with its words, and the fields of all questions but the first. */
export const loadLaterScreens = loadOnce(async () => {
  const [screens] = await Promise.all([import('./later-screens'), loadFields(), loadPart('carry')]);
  return screens;
});

/** The result with its words, when it is asked for. */
export async function loadReport(): Promise<typeof Report> {
  const [{ default: view }] = await Promise.all([
    import('../screens/report/ReportView.svelte'),
    loadPart('report'),
  ]);
  return view;
}

/** All that a result needs and its panels, so that none of it can be replaced on the host while somebody answers. */
export async function loadWhatFollows(): Promise<void> {
  await Promise.allSettled([
    loadReport(),
    loadFollowUp(),
    loadStatement(),
    import('../screens/report/what-if/WhatIf.svelte'),
    import('../places/find'),
    import('../places/centres'),
    import('../places/tribunals'),
    import('../letters/calendar'),
  ]);
}

/** The question which day it is, for whoever has a clock that cannot be right. */
export async function loadDayQuestion(): Promise<typeof DayQuestion> {
  const [{ default: view }] = await Promise.all([
    import('../fields/DayQuestion.svelte'),
    loadPart('interview'),
  ]);
  return view;
}

/** The page about the test with its words, when it is asked for. */
export async function loadStatement(): Promise<typeof Statement> {
  const [{ default: view }] = await Promise.all([
    import('../screens/about/StatementView.svelte'),
    loadPart('statement'),
  ]);
  return view;
}
