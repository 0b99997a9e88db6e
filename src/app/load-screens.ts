import { loadPart } from '../i18n';
import { loadOnce } from '../ui';
import type { ReportView as Report } from '../screens/report';
import type { StatementView as Statement } from '../screens/about';

/** The review and what leads on from it, with its words: fetched once the questions are there, at the latest when it is asked for. */
export const loadAfterQuestions = loadOnce(async () => {
  const [{ default: AfterQuestions }] = await Promise.all([
    import('./AfterQuestions.svelte'),
    loadPart('carry'),
  ]);
  return AfterQuestions;
});

/** The result with its words, when it is asked for. */
export async function loadReport(): Promise<typeof Report> {
  const [{ default: view }] = await Promise.all([
    import('../screens/report/ReportView.svelte'),
    loadPart('report'),
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
