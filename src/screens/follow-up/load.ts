import { loadPart } from '../../i18n';
import { loadOnce } from '../../ui';

/** The panels for what comes next, with their texts. They are fetched when the result is there, never before. */
export const loadFollowUp = loadOnce(async () => {
  const [panels] = await Promise.all([import('./panels'), loadPart('letters')]);
  return panels;
});
