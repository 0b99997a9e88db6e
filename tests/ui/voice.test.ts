import { describe, expect, test } from 'vitest';
import { localVoice, phrasesIn } from '../../src/ui/speech.svelte';
import { belgian, dutch, french, remote } from './speech';

describe('the voice', () => {
  const chosen = (language: 'fr' | 'nl', ...list: SpeechSynthesisVoice[]) => localVoice(list, language)?.name;

  test('is one of the device, never one that would hear the text elsewhere', () => {
    expect(chosen('fr', remote)).toBeUndefined();
    expect(chosen('fr', remote, french)).toBe('Amélie');
  });
  test('speaks the language of the screen, or there is none', () => {
    expect(chosen('nl', french, belgian)).toBeUndefined();
    expect(chosen('nl', french, dutch)).toBe('Ellen');
  });
  test('is a Belgian one where there is one', () => expect(chosen('fr', french, belgian)).toBe('Léa'));
  test('is none where the device cannot speak', () => expect(localVoice([], 'fr')).toBeUndefined());
});

test('what is read has no brackets to stumble over, and calls the euro by its name', () => {
  const part = document.createElement('div');
  part.append(
    Object.assign(document.createElement('p'), { textContent: 'Marié(e)' }),
    Object.assign(document.createElement('p'), { textContent: '12\u00a0€' }),
    Object.assign(document.createElement('p'), {
      textContent: 'for the reader',
      className: 'visually-hidden',
    }),
  );
  expect(phrasesIn(part, 'fr')).toEqual(['Marié', '12 euro']);
});
