/** The law and the review, which nobody meets first; one file, fetched while the first question is read. */
export { assess } from '../rules';
export { ReviewView } from '../screens/review';
