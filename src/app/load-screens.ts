import { loadPart } from '../i18n';
import type { ReportView as Report } from '../screens/report';
import type { StatementView as Statement } from '../screens/about';

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
