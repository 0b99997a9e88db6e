import { describeComplaints } from './complaints';
import { describeKiosk } from './kiosk';
import { describeOffline } from './offline';
import { describeSingleFile } from './single-file';
import type { EngineName } from './start';
import { describeWalks } from './walks';

/** What is tried in every engine. */
export function describeEngine(engine: EngineName): void {
  describeComplaints(engine);
  describeWalks(engine);
  describeOffline(engine);
  describeKiosk(engine);
  describeSingleFile(engine);
}
