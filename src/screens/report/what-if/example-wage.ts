/** A net wage a month to begin with, as it would be typed: an example, which anybody changes for their own. */
export const exampleWage = '600';
