import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Arrival } from '../../src/conversation/arrival.svelte';
import { Conversation } from '../../src/conversation/conversation.svelte';
import { startMachine } from '../../src/conversation/start-machine';
import { loadPart } from '../../src/i18n';
import { isoDate } from '../../src/kernel/iso-date';

const lost = (): Promise<never> => Promise.reject(new TypeError('no network'));
const here = (): Promise<void> => Promise.resolve();

beforeAll(() => loadPart('interview'));
beforeEach(() => vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Asks until it comes, as the conversation does, and counts. */
function askedOf(arrival: Arrival, ways: (() => Promise<unknown>)[]) {
  const asked = { times: 0, came: 0 };
  const ask = async (): Promise<void> => {
    const way = ways[Math.min(asked.times, ways.length - 1)] ?? here;
    asked.times += 1;
    if (await arrival.of(way, () => void ask())) asked.came += 1;
  };
  return { asked, ask };
}

test('what comes at once is not spoken of', async () => {
  const arrival = new Arrival();
  const { asked, ask } = askedOf(arrival, [here]);
  await ask();
  expect(asked).toEqual({ times: 1, came: 1 });
  expect(arrival.state).toBeUndefined();
});

test('what did not come is asked for again by itself, each time later, and is said to be missing until it is here', async () => {
  const arrival = new Arrival();
  const { asked, ask } = askedOf(arrival, [lost, lost, here]);
  await ask();
  expect(arrival.state).toBe('unreachable');
  await vi.advanceTimersByTimeAsync(3_500);
  expect([asked.times, arrival.state]).toEqual([2, 'unreachable']);
  await vi.advanceTimersByTimeAsync(3_500);
  expect(asked.times).toBe(2);
  await vi.advanceTimersByTimeAsync(3_500);
  expect(asked).toEqual({ times: 3, came: 1 });
  expect(arrival.state).toBeUndefined();
});

test('asked for again while the first way is still failing, it comes all the same', async () => {
  const arrival = new Arrival();
  let fail = (_: Error): void => undefined;
  const dying = new Promise<never>((_, reject) => (fail = reject));
  const { asked, ask } = askedOf(arrival, [lost, () => dying, here]);
  await ask();
  // The network is back; what is asked for now hangs on what was lost with it.
  arrival.again();
  fail(new TypeError('no network'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.came).toBe(1);
});

test('a wait that lasts is shown, and whoever presses sees that something happens', async () => {
  const arrival = new Arrival();
  const slow = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));
  const { ask } = askedOf(arrival, [slow, lost, slow]);
  const first = ask();
  await vi.advanceTimersByTimeAsync(400);
  expect(arrival.state).toBe('coming');
  await vi.advanceTimersByTimeAsync(1_000);
  await first;
  expect(arrival.state).toBeUndefined();
  await ask();
  expect(arrival.state).toBe('unreachable');
  arrival.again();
  await vi.advanceTimersByTimeAsync(400);
  expect(arrival.state).toBe('coming');
});

test('of two things asked for one after the other the later one counts, and after the end neither', async () => {
  const arrival = new Arrival();
  const first = arrival.of(here, () => undefined);
  const second = arrival.of(here, () => undefined);
  expect(await Promise.all([first, second])).toEqual([false, true]);
  const { asked, ask } = askedOf(arrival, [lost]);
  await ask();
  arrival.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.times).toBe(1);
});

test.each([true, false])(
  'what was chosen first is not taken after something else was chosen: %s',
  async (isChosen) => {
    const ways = [lost, () => Promise.resolve({ startMachine })];
    const talk = new Conversation(isoDate('2026-11-26'), null, () => ways.shift()?.() ?? lost());
    talk.tell({ type: 'check.started' });
    await talk.answer('residence', 'homeless');
    expect(talk.arrival.state).toBe('unreachable');
    if (isChosen) talk.reconsider();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(talk.arrival.state).toBeUndefined();
    expect(talk.wizard.answers).toEqual(isChosen ? {} : { residence: 'homeless' });
    if (isChosen) await talk.answer('residence', 'abroad');
    expect(talk.wizard.answers).toEqual({ residence: isChosen ? 'abroad' : 'homeless' });
    // From now on all is here, and nothing that is chosen later ends what is on its way.
    talk.reconsider();
    talk.stop();
  },
);

test('the plain answer to the first question waits for nothing, and whoever goes back while the next one waits stays there', async () => {
  const ways = [lost, () => Promise.resolve({ startMachine })];
  const talk = new Conversation(isoDate('2026-11-26'), null, () => ways.shift()?.() ?? lost());
  talk.tell({ type: 'check.started' });
  await talk.answer('residence', 'home');
  expect([talk.wizard.question, talk.arrival.state]).toEqual(['age', undefined]);
  await talk.answer('age', 30);
  expect([talk.wizard.question, talk.arrival.state]).toEqual(['age', 'unreachable']);
  talk.journey.back();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(talk.arrival.state).toBeUndefined();
  expect([talk.wizard.question, talk.wizard.answers]).toEqual(['residence', { residence: 'home' }]);
  await talk.answer('residence', 'home');
  await talk.answer('age', 30);
  expect([talk.wizard.question, talk.wizard.answers]).toEqual(['status', { residence: 'home', age: 30 }]);
  talk.stop();
});
