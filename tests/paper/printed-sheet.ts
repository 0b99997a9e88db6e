import { render } from '@testing-library/svelte';
import type { Person } from '../../src/advice/person';
import { loadOffices } from '../../src/paper/offices';
import ReportSheet from '../../src/paper/ReportSheet.svelte';
import { path } from '../../src/interview/path';
import { plain as flat } from '../screens/question/screen';

const offices = await loadOffices();

/** The sheet of somebody beside the page, and its text. */
export function print(person: Person) {
  const { answers, assessment } = person;
  const { unmount } = render(ReportSheet, {
    props: { person, path: path(answers, assessment.onDate), offices },
  });
  const sheet = document.querySelector('body > .sheet');
  return { text: flat(sheet?.textContent ?? ''), sheet, unmount };
}
