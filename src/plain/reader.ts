import type { IsoDate } from '../kernel';

/** For whom a page without script is drawn: the day of the law it speaks of, and where it may lead. */
export interface Reader {
  readonly onDate: IsoDate;
  /** Whether addresses may lead out; on a screen that nobody watches over they are words only. */
  readonly hasLinks: boolean;
  /** The address of the test. */
  readonly home: string;
  /** The address of the folder the pages stand in, for others to copy, where it is known. */
  readonly address: string | undefined;
}

/** Which edition of the pages this is: its version, and the day it was built (YYYY-MM-DD). */
export interface Edition {
  readonly version: string;
  readonly builtOn: string;
}
