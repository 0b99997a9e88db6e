import { lawLanguages, loadPart } from '../../i18n';
import { loadOnce } from '../../ui';

/**
 * The panels for what comes next, with their texts. They are fetched when the result is there, never before; the
 * languages of the offices come along, because one may write in another than that on the screen.
 */
export const loadFollowUp = loadOnce(async () => {
  const [panels] = await Promise.all([
    import('./panels'),
    loadPart('letters'),
    ...lawLanguages.map((language) => loadPart('letters', language)),
  ]);
  return panels;
});
