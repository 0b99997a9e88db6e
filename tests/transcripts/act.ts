/** Somebody at a screen, whichever way they work it. Controls are named by selectors. */
export interface Person {
  /** Whether there is such a control. */
  readonly finds: (control: string) => Promise<boolean> | boolean;
  /** Presses a button. */
  readonly press: (control: string) => Promise<void>;
  /** Chooses a radio button or ticks a box. */
  readonly choose: (control: string) => Promise<void>;
  /** Puts text into a field, in the place of what stood there. */
  readonly write: (control: string, text: string) => Promise<void>;
}

/** What goes on from a screen. */
const forward = 'main button[type=submit]';

/** What is pressed for the acts that are one word. */
const pressed: Readonly<Record<string, string>> = {
  start: forward,
  continue: forward,
  skip: 'main .skip button',
  'see early': 'main [name=early]',
  'other language': 'header button:not([aria-current])',
};

/** Has somebody do what a line of a journey says. */
export async function perform(person: Person, act: string): Promise<void> {
  const button = pressed[act];
  if (button !== undefined) return person.press(button);
  for (const part of act.split(', ')) await give(person, part);
  return person.press(forward);
}

/** Chooses the option of that value, or types it where there is none. */
async function give(person: Person, part: string): Promise<void> {
  const [name = '', value = ''] = part.split(' = ');
  const option = `main input[name="${name}"][value="${value}"]:is([type=radio], [type=checkbox])`;
  if (await person.finds(option)) return person.choose(option);
  return person.write(`main input[type=text][name="${name}"]`, value);
}
