import { loadPart } from '../i18n';
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

/** The page about the test with its words, when it is asked for. */
export async function loadStatement(): Promise<typeof Statement> {
  const [{ default: view }] = await Promise.all([
    import('../screens/about/StatementView.svelte'),
    loadPart('statement'),
  ]);
  return view;
}
