import type { Tab } from '../tab';

/** What stands on the screen, read off it. */
export interface Shown {
  /** As the list of screens that is derived from the machine calls it. */
  readonly name: string;
  /** Tells screens of one name apart that have other fields. */
  readonly shape: string;
  readonly question: string | null;
}

/** The screen that is there. */
export async function currentScreen(page: Tab): Promise<Shown> {
  return page.evaluate(() => {
    const phase = document.querySelector<HTMLElement>('[data-phase]')?.dataset['phase'];
    const form = document.querySelector<HTMLElement>('form[data-question]');
    const question = form?.dataset['question'] ?? null;
    const fields = [...(form?.querySelectorAll<HTMLInputElement>('fieldset input') ?? [])];
    const shape = fields
      .map(({ name, type, value }) => (type === 'text' ? name : `${name}=${value}`))
      .join(' ');
    // Elsewhere yes or no comes before one figure.
    const lists = ['incomes', 'partnerIncomes', 'relatives', 'properties', 'partnerProperties', 'transfers'];
    return { name: nameOf(), shape, question };

    function nameOf(): string {
      if (phase === 'welcoming') return 'welcome';
      if (phase === 'reviewing') return 'review';
      const verdict = document.querySelector<HTMLElement>('[data-verdict]')?.dataset['verdict'];
      if (!form || !question) return `result: ${verdict ?? ''}`;
      if (form.querySelector('button[name^="add-"]')) return `${question}, list`;
      if (fields.some(({ name, value }) => name === question && value === 'some'))
        return lists.includes(question) ? `${question}, whether any` : question;
      const radios = fields.filter(({ type }) => type === 'radio');
      if (radios.some(({ id, name }) => name === `${question}-kind` || id.endsWith('-group')))
        return `${question}, kinds`;
      if (fields.some(({ name, type }) => type === 'text' && isInner(name))) return `${question}, figures`;
      const options = radios
        .filter(({ value, name }) => value !== 'unknown' && !isInner(name))
        .flatMap(({ value, dataset }) => dataset['opens']?.split(' ') ?? [value]);
      return options.length > 0 ? `${question}: ${options.join(' ')}` : question;
    }

    /** Fields of an entry are called after its question; a text to search by is no field of an entry. */
    function isInner(name: string): boolean {
      return name.startsWith(`${question ?? ''}-`) && !name.endsWith('-text') && !name.endsWith('-group');
    }
  });
}
