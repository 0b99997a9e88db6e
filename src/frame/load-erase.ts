import { loadPart } from '../i18n';
import { loadOnce } from '../ui';

/** The way to erase all answers, with its words: nobody misses it before the first one is given. */
export const loadErase = loadOnce(async () => {
  const [{ default: Erase }] = await Promise.all([import('./Erase.svelte'), loadPart('interview')]);
  return Erase;
});
