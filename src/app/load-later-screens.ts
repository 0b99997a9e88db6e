import { loadFields } from '../screens/question';
import { loadOnce } from '../ui';

/** The machine with the law, and the fields of all questions but the first. */
export const loadLaterScreens = loadOnce(async () => {
  const [screens] = await Promise.all([import('./later-screens'), loadFields()]);
  return screens;
});
