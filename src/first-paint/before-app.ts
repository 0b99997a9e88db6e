/**
 * Comes before the application, in a few hundred bytes, and looks after the screens that stand in the page itself: shows the
 * first question to whoever begins, remembers what is pressed meanwhile, and says so when the application does not come.
 */
const page = document.documentElement;
const place = document.getElementById('app');
const first = document.querySelector('template');

/** Whether the application has not come yet. */
const isStill = (): boolean => place?.hasAttribute('data-still') === true;

// From now on a wait is a wait, and no sign that nothing runs.
page.toggleAttribute('data-awaited', true);

addEventListener('submit', (event) => {
  if (!isStill()) return;
  event.preventDefault();
  if (first?.content.firstChild) begin(first.content);
  // Browsers of the declared floor do not say which button it was; a form of the first screens has but one that sends it.
  else press((event.target as Element).querySelector('[type=submit]'));
});

addEventListener('click', (event) => {
  const { target, detail } = event;
  if (!isStill() || !(target instanceof Element)) return;
  // The rest of a series of taps falls on what the first one brought, and was not meant for it.
  if (detail > 1) event.preventDefault();
  else press(target.closest('button[type=button]'));
});

for (const failure of ['error', 'unhandledrejection'])
  addEventListener(failure, () => page.toggleAttribute('data-failed', isStill()), true);

function begin(question: DocumentFragment): void {
  if (!place) return;
  // Not `replaceChildren`: browsers of the declared floor lack it, and nothing helps out before the application.
  place.textContent = '';
  place.append(question);
  scrollTo(0, 0);
  place.querySelector('h1')?.focus();
}

/** The last thing pressed counts. */
function press(button: Element | null): void {
  if (!button) return;
  place?.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
  button.toggleAttribute('data-pressed', true);
}
