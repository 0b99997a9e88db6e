import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { same, Trail, type Entries, type Screen } from '../../src/conversation/trail';

const screenOf = (phase: string, page: string | null = null): Screen => ({ phase, question: null, page });
const welcome = screenOf('welcoming');

/** A browser's history, as the standard has it: entries, a place among them, and a push that drops what is ahead. */
class FakeEntries implements Entries {
  readonly states: unknown[];
  place = 0;

  constructor(...states: unknown[]) {
    this.states = states.length > 0 ? states : [null];
    this.place = this.states.length - 1;
  }

  get state(): unknown {
    return this.states[this.place];
  }

  pushState(data: number): void {
    this.states.splice(this.place + 1, this.states.length, data);
    this.place += 1;
  }

  replaceState(data: number): void {
    this.states[this.place] = data;
  }

  go(delta: number): void {
    this.place = Math.max(0, Math.min(this.states.length - 1, this.place + delta));
  }
}

describe('with a browser', () => {
  test('going back shows the screens seen, in the opposite order', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), (names) => {
        const entries = new FakeEntries();
        const trail = new Trail(welcome, entries);
        const seen = names.map((name) => screenOf(name));
        for (const screen of seen) trail.push(screen);
        return [welcome, ...seen].reverse().every((screen, index) => {
          if (index > 0) {
            trail.back();
            trail.arrived(entries.state);
          }
          return same(trail.here, screen);
        });
      }),
    );
  });

  test('after a reload, one way back passes all that was seen before it', () => {
    const entries = new FakeEntries(null);
    const before = new Trail(welcome, entries);
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) before.push(screenOf(name));
    const trail = new Trail(welcome, entries);
    trail.push(screenOf('anew'));
    entries.go(-1);
    expect(trail.arrived(entries.state)).toEqual({ screen: welcome, isBack: true });
    entries.go(-1);
    expect(trail.arrived(entries.state).screen).toEqual(welcome);
    // The browser has been sent to the very first entry: the next way back leaves the pages.
    expect(entries.place).toBe(0);
    expect(trail.arrived(entries.state).screen).toEqual(welcome);
    expect(trail.canGoBack).toBe(false);
    trail.push(screenOf('again'));
    expect(entries.states).toEqual([0, 1]);
    entries.go(-1);
    expect(trail.arrived(entries.state).screen).toEqual(welcome);
  });

  test('nothing but a number is ever kept in it', () => {
    const entries = new FakeEntries();
    const trail = new Trail(welcome, entries);
    trail.push(screenOf('asking'));
    trail.push(screenOf('asking', 'kind'));
    expect(entries.states).toEqual([0, 1, 2]);
  });

  test('forward leads where one came from, until something new is shown', () => {
    const entries = new FakeEntries();
    const trail = new Trail(welcome, entries);
    trail.push(screenOf('one'));
    trail.push(screenOf('two'));
    entries.go(-2);
    expect(trail.arrived(entries.state)).toEqual({ screen: welcome, isBack: true });
    entries.go(1);
    expect(trail.arrived(entries.state)).toEqual({ screen: screenOf('one'), isBack: false });
    trail.push(screenOf('other'));
    expect(entries.states).toHaveLength(3);
    entries.go(-1);
    trail.arrived(entries.state);
    entries.go(1);
    expect(trail.arrived(entries.state).screen).toEqual(screenOf('other'));
  });

  test('after a reload the conversation begins again where it stands, and an entry of before shows its beginning', () => {
    const entries = new FakeEntries(0, 1, 2);
    const trail = new Trail(welcome, entries);
    expect(trail.canGoBack).toBe(false);
    entries.go(-1);
    expect(trail.arrived(entries.state).screen).toEqual(welcome);
  });

  test('an address with a hash changes nothing', () => {
    const entries = new FakeEntries();
    const trail = new Trail(welcome, entries);
    trail.push(screenOf('asking'));
    expect(trail.arrived(null).screen).toBeUndefined();
    expect(trail.here).toEqual(screenOf('asking'));
  });

  test('a way back that a new screen overtook does not bar the next one', () => {
    const entries = new FakeEntries();
    const trail = new Trail(welcome, entries);
    trail.push(screenOf('one'));
    const asked: number[] = [];
    // A browser that gives up going back when something is pushed meanwhile.
    entries.go = (delta) => void asked.push(delta);
    trail.back();
    trail.back();
    expect(asked).toEqual([-1]);
    trail.push(screenOf('two'));
    trail.back();
    expect(asked).toEqual([-1, -1]);
  });

  test('the list that an entry belongs to is found behind its own screens', () => {
    const trail = new Trail(welcome, new FakeEntries());
    trail.push(screenOf('asking'));
    trail.push(screenOf('asking', 'kind'));
    trail.push(screenOf('asking', 'amount'));
    expect(trail.stepsTo(screenOf('asking'))).toBe(2);
    expect(trail.stepsTo(screenOf('reviewing'))).toBe(0);
  });
});

test('without a browser the trail leads back by itself, and never before its beginning', () => {
  const trail = new Trail(welcome, null);
  trail.push(screenOf('one'));
  trail.push(screenOf('two'));
  expect(trail.back()).toEqual(screenOf('one'));
  expect(trail.back(5)).toEqual(welcome);
  expect(trail.canGoBack).toBe(false);
});
