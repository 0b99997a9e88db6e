import { tables } from '../../src/data/tables';
import { volunteerCeilings } from '../../src/data/volunteers';
import type { IsoDate } from '../../src/kernel/iso-date';

/** The days from which a table that everybody’s amounts rest on may have been replaced; volunteers have one of their own. */
export const due = tables
  .filter(({ name }) => name !== volunteerCeilings.name)
  .flatMap(({ latest }) => latest.changeExpectedFrom ?? []);
/** Whether one of these days has come. */
export const mayBeOldOn = (onDate: IsoDate): boolean => due.some((from) => from <= onDate);
