import { isFound } from './find-words';

/** Looks in the parts of a page without script: the only one it has, fetched by itself and not needed. */
const form = document.querySelector<HTMLFormElement>('form.find');
const field = form?.querySelector('input');
const status = form?.querySelector('[role="status"]');

if (form && field && status) {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-find]')];
  const texts = parts.map((part) => part.textContent);
  const links = parts.map((part) => document.querySelector<HTMLElement>(`.contents a[href="#${part.id}"]`));
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', () => {
    const wanted = field.value;
    const found = texts.map((text) => isFound(wanted, text));
    found.forEach((isShown, index) => {
      for (const element of [parts[index], links[index]?.parentElement])
        if (element) element.hidden = !isShown;
    });
    const { none = '', one = '', many = '' } = form.dataset;
    const count = found.filter((isShown) => isShown).length;
    const words = count === 0 ? none : count === 1 ? one : many.replace('#', String(count));
    status.textContent = wanted.trim() === '' ? '' : words;
  });
}
