/**
 * The floors of the house, from the ground up. A room imports from the floors below its own, and from itself; never
 * upward, never across.
 */
export const floors: readonly (readonly string[])[] = [
  ['kernel', 'offline', 'styles'],
  ['contract', 'i18n'],
  ['data', 'figures', 'text'],
  ['desk', 'rules', 'places'],
  ['advice', 'interview', 'letters', 'ui', 'what-if'],
  ['carry', 'conversation', 'fields', 'frame', 'guide', 'kiosk'],
  ['paper', 'plain', 'rulebook', 'screens/about', 'screens/question', 'screens/review', 'screens/welcome'],
  ['screens/follow-up'],
  ['screens/report'],
  ['app'],
  ['counter', 'first-paint'],
  ['main'],
];

/** Rooms that know what the law and the texts say, and nothing of how it is shown, of the clock or of the page. */
export const pure = [
  'kernel',
  'contract',
  'data',
  'figures',
  'text',
  'desk',
  'rules',
  'places',
  'advice',
  'guide',
  'interview',
  'letters',
  'what-if',
];

/** The room of a file below `src`: `src/rules/facts/age.ts` stands in `rules`, `src/screens/report/steps/Step.svelte` in `screens/report`. */
export function roomOf(file: string): string {
  const [, top = '', second = ''] = file.split('/');
  return top === 'screens' ? `${top}/${second}` : top;
}

/** Whether a file is the door of a room, through which the others come in. */
export function isDoor(file: string): boolean {
  return file === `src/${roomOf(file)}/index.ts`;
}

/** The floor a room stands on, from 0; -1 for a room without one. */
export function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room));
}
