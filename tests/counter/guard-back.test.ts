import { expect, test, vi } from 'vitest';
import { guardBack } from '../../src/counter/frame/guard-back';

function standing(hasAnswers: boolean) {
  const pushState = vi.fn();
  const onasked = vi.fn();
  const held = { hasAnswers };
  return { pushState, onasked, held, guard: guardBack({ pushState }, () => held.hasAnswers, onasked) };
}

test('nothing stands in the way while nothing was answered', () => {
  const { guard, pushState, onasked } = standing(false);
  guard.stand();
  guard.gone();
  expect(pushState).not.toHaveBeenCalled();
  expect(onasked).not.toHaveBeenCalled();
});

test('one step stands in the way however much is answered, and each step back is asked about', () => {
  const { guard, pushState, onasked } = standing(true);
  guard.stand();
  guard.stand();
  expect(pushState).toHaveBeenCalledTimes(1);
  guard.gone();
  guard.gone();
  expect(onasked).toHaveBeenCalledTimes(2);
  expect(pushState).toHaveBeenCalledTimes(3);
});

test('once the answers are gone, back leads away again', () => {
  const { guard, pushState, onasked, held } = standing(true);
  guard.stand();
  held.hasAnswers = false;
  guard.gone();
  guard.gone();
  expect(onasked).not.toHaveBeenCalled();
  expect(pushState).toHaveBeenCalledTimes(1);
});
