/** The machine with the law, and the review, which nobody meets first; one file, fetched while the first question is read. */
export { replayOf } from '../carry';
export { startMachine } from '../conversation';
export { DayQuestion } from '../fields';
export { ReviewView } from '../screens/review';
