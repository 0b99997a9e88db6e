import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { kioskMachine, pace, type Ending } from '../../src/kiosk/machine';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a screen that nobody watches over', () => {
  test('rests for days without warning anybody', () => {
    const { actor, endings } = start();
    vi.advanceTimersByTime(7 * 24 * 3_600_000);
    expect(actor.getSnapshot().value).toBe('resting');
    expect(endings).toEqual([]);
  });

  test('warns after two minutes of silence, not a second before', () => {
    const { actor } = attended();
    vi.advanceTimersByTime(pace.patience - 1_000);
    expect(actor.getSnapshot().value).toBe('attended');
    vi.advanceTimersByTime(1_000);
    expect(actor.getSnapshot().value).toBe('warning');
  });

  test('ends the session a minute after the warning, not a second before', () => {
    const { endings } = attended();
    vi.advanceTimersByTime(pace.patience + pace.grace - 1_000);
    expect(endings).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(endings).toEqual(['silence']);
  });

  test('every sign of life begins the wait again', () => {
    const { actor } = attended();
    for (let minute = 0; minute < 600; minute += 1) {
      vi.advanceTimersByTime(60_000);
      actor.send({ type: 'sign.given' });
    }
    expect(actor.getSnapshot().value).toBe('attended');
  });

  test('a visitor may stay as often as they like', () => {
    const { actor, endings } = attended();
    for (let time = 0; time < 50; time += 1) {
      vi.advanceTimersByTime(pace.patience + pace.grace - 1_000);
      expect(actor.getSnapshot().value).toBe('warning');
      actor.send({ type: 'stay.confirmed' });
    }
    expect(actor.getSnapshot().value).toBe('attended');
    expect(endings).toEqual([]);
  });

  test('leaning on the screen does not answer the warning', () => {
    const { actor, endings } = attended();
    vi.advanceTimersByTime(pace.patience);
    actor.send({ type: 'sign.given' });
    expect(actor.getSnapshot().value).toBe('warning');
    vi.advanceTimersByTime(pace.grace);
    expect(endings).toEqual(['silence']);
  });

  test('who asks for more time gets ten times as much, for the silence and for the warning', () => {
    const { actor, endings } = attended();
    actor.send({ type: 'time.requested' });
    vi.advanceTimersByTime(10 * pace.patience - 1_000);
    expect(actor.getSnapshot().value).toBe('attended');
    vi.advanceTimersByTime(1_000);
    expect(actor.getSnapshot().value).toBe('warning');
    vi.advanceTimersByTime(10 * pace.grace - 1_000);
    expect(endings).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(endings).toEqual(['silence']);
  });

  test('who gives the time back gets the ordinary wait', () => {
    const { actor } = attended();
    actor.send({ type: 'time.requested' });
    actor.send({ type: 'time.released' });
    vi.advanceTimersByTime(pace.patience);
    expect(actor.getSnapshot().value).toBe('warning');
  });

  test('"I have finished" ends the session at once, before and during the warning', () => {
    const before = attended();
    before.actor.send({ type: 'visitor.left' });
    expect(before.endings).toEqual(['finished']);
    const during = attended();
    vi.advanceTimersByTime(pace.patience);
    during.actor.send({ type: 'visitor.left' });
    expect(during.endings).toEqual(['finished']);
  });

  test.each(['resting', 'attended', 'warning'] as const)('a failure ends it while %s', (state) => {
    const { actor, endings } = state === 'resting' ? start() : attended();
    if (state === 'warning') vi.advanceTimersByTime(pace.patience);
    expect(actor.getSnapshot().value).toBe(state);
    actor.send({ type: 'page.failed' });
    expect(endings).toEqual(['failure']);
  });

  test('an ended session stays ended and says so once', () => {
    const { actor, endings } = attended();
    actor.send({ type: 'visitor.left' });
    actor.send({ type: 'visitor.came' });
    actor.send({ type: 'page.failed' });
    vi.advanceTimersByTime(pace.patience + pace.grace);
    expect(actor.getSnapshot().value).toBe('ended');
    expect(endings).toEqual(['finished']);
  });
});

function start() {
  const endings: Ending[] = [];
  const actor = createActor(kioskMachine);
  actor.on('session.ended', ({ ending }) => endings.push(ending));
  return { actor: actor.start(), endings };
}

function attended() {
  const started = start();
  started.actor.send({ type: 'visitor.came' });
  return started;
}
