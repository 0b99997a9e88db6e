import { loadPart } from '../../../i18n';

/** The button that reads a question aloud: fetched after the question and never waited for, which can be read without it. */
export async function listenButton() {
  const [{ default: ListenButton }] = await Promise.all([
    import('../../../ui/ListenButton.svelte'),
    loadPart('interview'),
  ]);
  return ListenButton;
}
