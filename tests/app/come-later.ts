import { loadLaterScreens } from '../../src/app/load-later-screens';
import { loadAfterQuestions } from '../../src/app/load-screens';

/** Fetches the screens of the questions and of the review, as they have come for whoever reads the first question. */
export const screensThatComeLater = () => Promise.all([loadLaterScreens(), loadAfterQuestions()]);
