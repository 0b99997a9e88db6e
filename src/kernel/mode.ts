/** On whose device this runs: one's own, the staff's with somebody beside it, or one that strangers share. */
export const modes = ['phone', 'counter', 'kiosk'] as const;
export type Mode = (typeof modes)[number];

/** The mode that the page names; nothing on the screen changes it. */
export function modeOf(name: string | undefined): Mode {
  return modes.find((mode) => mode === name) ?? 'phone';
}

/** Whether amounts may be shown: every amount hangs on the day, and the clock of a device may be impossible. */
export type Amounts = 'shown' | 'withheld';
