import { languages, loadPart } from '../../i18n';

/**
 * The panels for what comes next, with their texts. They are fetched when the result is there, never before; both
 * languages come along, because an office may write in the one that is not on the screen.
 */
export async function loadFollowUp() {
  const [panels] = await Promise.all([
    import('./panels'),
    ...languages.map((language) => loadPart('letters', language)),
  ]);
  return panels;
}
