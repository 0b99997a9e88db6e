import type { Assessment } from '../contract/assessment';
import type { Answers } from '../contract/situation';
import type { IsoDate } from '../kernel/iso-date';

/** Placeholder signature while the rules are being written. */
export declare function assess(answers: Answers, onDate: IsoDate): Assessment;
