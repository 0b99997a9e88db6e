import { loadPart, officeLanguages } from '../i18n';
import { loadFollowUp } from '../screens/follow-up';
import { loadAfterQuestions, loadReport, loadStatement } from './load-screens';

/** All that a result needs and its panels, so that none of it can be replaced on the host while somebody answers. */
export async function loadWhatFollows(): Promise<void> {
  await Promise.allSettled([
    loadAfterQuestions(),
    loadReport(),
    loadFollowUp(),
    // An office may write in another language than that on the screen.
    ...officeLanguages.map((one) => loadPart('letters', one)),
    loadStatement(),
    import('../screens/report/what-if/WhatIf.svelte'),
    import('../places/find'),
    import('../places/centres'),
    import('../places/tribunals'),
    import('../letters/calendar'),
  ]);
}
