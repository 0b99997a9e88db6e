import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { chooseLanguage, fetchPart, loadPart } from '../../src/i18n';
import SheetTerms from '../../src/paper/SheetTerms.svelte';
import { plainBut } from '../people/somebody';

test('the sheet of a French reader names the official words as a Dutch centre does', async () => {
  for (const part of ['interview', 'report'] as const) {
    await loadPart(part, 'fr');
    await fetchPart(part, 'nl');
  }
  await chooseLanguage('fr');
  const { container } = render(SheetTerms, { props: { person: plainBut(), centre: 'nl' } });
  const [income] = [...container.querySelectorAll('li')].filter((one) =>
    one.textContent.startsWith('revenu d’intégration'),
  );
  expect(income?.querySelector('[lang=nl]')?.textContent).toMatch(/leefloon/);
});
