/** What the second question needs beside its field: the machine with the law; and the day, where the device has a wrong one. */
export { startMachine } from '../conversation';
export { DayQuestion } from '../fields';
