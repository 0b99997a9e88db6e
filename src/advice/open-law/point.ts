import type { Citation } from '../../contract';
import type { MessageKey } from '../../i18n';
import type { Cents, Interval } from '../../kernel';
import { line, type Line } from '../../text';
import type { Person } from '../person';

/** A point that the law leaves open for somebody, and the amount a month under the other reading where it is simple. */
export interface OpenPoint<Key extends MessageKey = MessageKey> {
  readonly line: Line<Key>;
  readonly basis: Citation;
  readonly instead: Cents<'month'> | null;
}

/** A point in words. */
export function inWords<const Key extends MessageKey>(
  key: Key,
  basis: Citation,
  figures: Line['figures'] = {},
): OpenPoint<Key> {
  return { line: line(key, figures, basis), basis, instead: null };
}

/** A point with the amount of the other reading, where both amounts are known to the cent. */
export function withAmount<Key extends MessageKey>(
  point: OpenPoint<Key>,
  { assessment }: Person,
  other: Interval<Cents<'month'>> | null,
): OpenPoint<Key> {
  const [now] = assessment.estimates;
  const isKnown = now && other && now.perMonth.low === now.perMonth.high && other.low === other.high;
  return isKnown ? { ...point, instead: other.high } : point;
}

/** Whether another reading gives another amount than the one that is shown first. */
export function isOther({ assessment }: Person, other: Interval<Cents<'month'>> | null): boolean {
  const [now] = assessment.estimates;
  return (
    now !== undefined &&
    other !== null &&
    (now.perMonth.low !== other.low || now.perMonth.high !== other.high)
  );
}
