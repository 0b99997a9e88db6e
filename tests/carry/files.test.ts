import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { replayOf, type Replay } from '../../src/carry/replay';
import { openSituation, situationText, type Opened } from '../../src/carry/situation-file';
import { largestFile, type Situation } from '../../src/contract';
import { answersOf, currentQuestion as nextOpen } from '../../src/conversation/context';
import type { WizardEvent, WizardSnapshot } from '../../src/conversation/machine';
import { isoDate } from '../../src/kernel/iso-date';
import { assess } from '../../src/rules/assess';
import { anySituation } from '../contract/any-situation';
import { spoiltFile } from '../contract/spoilt';
import { aThirdOf } from '../sample';
import { fresh, send } from '../conversation/send';
import { goodCases, textOf } from '../vectors/cases';

const today = isoDate('2026-03-02');
const file = (text: string): Blob => new Blob([text], { type: 'application/json' });

/** The conversation after a file was told to it. */
function toldAfter({ onDate, events }: Replay): WizardSnapshot {
  const all: readonly WizardEvent[] = [
    { type: 'session.ended', onDate },
    { type: 'check.started' },
    ...events,
    { type: 'review.requested' },
  ];
  return all.reduce((snapshot, event) => send(snapshot, event), fresh(today));
}

async function opened(text: string): Promise<Situation> {
  const read = await openSituation(file(text));
  if (read.kind !== 'situation') expect.fail(JSON.stringify(read));
  return read.situation;
}

describe('a file of answers', () => {
  test('opened, saved and opened again is the same', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anySituation(), async (situation) => {
        const first = toldAfter(replayOf(situation)).context;
        const again = replayOf(await opened(situationText(answersOf(first), first.onDate)));
        return (
          again.leftOut.length === 0 && isDeepStrictEqual(toldAfter(again).context.heard, answersOf(first))
        );
      }),
      { numRuns: aThirdOf(10_000) },
    );
  });

  test.each(goodCases)('of $id leads to the review, with what counts of it', async (example) => {
    const situation = await opened(textOf(example));
    const replay = replayOf(situation);
    const told = toldAfter(replay);
    expect(told.value).toBe('reviewing');
    expect(told.context.onDate).toBe(situation.onDate);
    const kept = Object.entries(situation.answers).filter(
      ([id]) => !(replay.leftOut as readonly string[]).includes(id),
    );
    expect(told.context.heard).toEqual(Object.fromEntries(kept));
    // What is left out counts for nothing, or is asked again because an answer before it is missing.
    if (nextOpen(told.context) === null)
      expect(assess(told.context.heard, situation.onDate)).toEqual(
        assess(situation.answers, situation.onDate),
      );
  });

  test('says nothing but the answers and the day', () => {
    expect(situationText({ age: 30, residence: 'home' }, today)).toBe(
      '{"format":"situation/1","onDate":"2026-03-02","answers":{"residence":"home","age":30}}\n',
    );
  });
});

describe('a file that is refused', { timeout: 240_000 }, () => {
  test('is so with a clear reason, without an exception, and leaves the objects of the program as they were', async () => {
    const seen = { situation: 0, refused: 0, unreadable: 0 };
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoiltFile, fc.json(), fc.string()), async (text) => {
        const read = await openSituation(file(text));
        seen[read.kind] += 1;
        return isClear(read) && !('polluted' in {});
      }),
      { numRuns: aThirdOf(100_000) },
    );
    expect(seen.refused).toBeGreaterThan(aThirdOf(40_000));
    expect(seen.unreadable).toBe(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('is not read at all when it is too large', async () => {
    const arrayBuffer = vi.fn(() => Promise.resolve(new ArrayBuffer(0)));
    const read = await openSituation({ size: largestFile + 1, arrayBuffer });
    expect(read).toMatchObject({ kind: 'refused', problems: [{ field: '', expected: { kind: 'size' } }] });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('is said to be unreadable when the device fails', async () => {
    const arrayBuffer = () => Promise.reject(new Error('gone'));
    expect(await openSituation({ size: 10, arrayBuffer })).toEqual({ kind: 'unreadable' });
  });
});

describe('an answer that nobody is asked', () => {
  const replay = replayOf({
    format: 'situation/1',
    onDate: today,
    answers: { residence: 'home', hosted: 'yes', age: 30, minorSituation: 'pregnant' },
  });

  test('is left out and named', () => {
    expect(replay.leftOut).toEqual(['hosted', 'minorSituation']);
    expect(toldAfter(replay).context.heard).toEqual({ residence: 'home', age: 30 });
  });
});

/** A refusal names its field, unless the file as a whole is none. */
function isClear(read: Opened): boolean {
  if (read.kind !== 'refused') return true;
  const ofTheFile = ['size', 'encoding', 'json', 'depth', 'object'];
  return read.problems.every(({ field, expected }) => field !== '' || ofTheFile.includes(expected.kind));
}
