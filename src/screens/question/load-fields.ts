import { loadOnce } from '../../ui';

/** The fields that the first question does not need. */
export const loadFields = loadOnce(() => import('./later-fields'));
