import { beforeEach, describe, expect, test } from 'vitest';
import { questions } from '../../src/interview/catalogue';
import { words } from '../screens/question/screen';
import { fieldsOn, person, show } from './rows';

const thirty = Array.from({ length: Math.ceil(questions.length / 15) }, (_, index) =>
  questions.slice(15 * index, 15 * index + 15),
);

beforeEach(async () => {
  await words('fr');
});

describe.each(thirty.map((some) => some.map(({ id }) => id)))(
  'on one page, twice: %s and so on',
  (...ids) => {
    const pair = ['left', 'right'];

    test('every id is there once, and begins with that of its field', async () => {
      const { container, showMistakes } = show(ids, person, pair);
      await showMistakes();
      const all = [...container.querySelectorAll('[id]')].map(({ id }) => id);
      expect(all.length).toBeGreaterThan(2 * ids.length);
      expect(all).toEqual([...new Set(all)]);
      for (const field of fieldsOn(container))
        for (const { id } of field.querySelectorAll('[id]'))
          expect(id.startsWith(field.dataset['field'] ?? 'no field')).toBe(true);
    });

    test('every input has a label, and a description where it says so, in its own field', async () => {
      const { container, showMistakes } = show(ids, person, pair);
      await showMistakes();
      for (const field of fieldsOn(container)) {
        for (const input of field.querySelectorAll('input')) expect(input).toHaveAccessibleName();
        for (const element of field.querySelectorAll('[aria-describedby]'))
          for (const id of (element.getAttribute('aria-describedby') ?? '').split(' '))
            expect(field.querySelector(`[id="${id}"]`)).not.toBeNull();
      }
    });

    test('radio buttons of two fields are never one choice', () => {
      const { container } = show(ids, person, pair);
      const names = fieldsOn(container).map(
        (field) =>
          new Set([...field.querySelectorAll<HTMLInputElement>('[type="radio"]')].map(({ name }) => name)),
      );
      const all = names.flatMap((own) => [...own]);
      expect(all).toEqual([...new Set(all)]);
    });

    test('what was not touched is empty, and asks for its answer at an element of its own', () => {
      const { container, heard } = show(ids, { status: 'euCitizen' }, pair);
      for (const id of ids.filter((one) => one !== 'status')) {
        const reading = heard.get(`right-${id}`);
        expect(reading).toMatchObject({ ok: false, isEmpty: true });
        for (const { at } of reading?.ok === false ? reading.mistakes : [])
          expect(container.querySelector(`[data-field="right-${id}"] [id="${at}"]`)).not.toBeNull();
      }
    });

    test('no field has a heading, gives the page a title or takes the focus', () => {
      document.title = 'the page';
      const { container } = show(ids, person, pair);
      expect(container.querySelector('h1, h2')).toBeNull();
      expect(document.title).toBe('the page');
      expect(document.body).toHaveFocus();
    });
  },
);
