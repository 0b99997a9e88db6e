/** Nobody's amount lasts beyond this sum a month, in cents. */
export const farAmount = 100_000_00;

/** The smallest sum a month, in cents, from which something holds, where it holds for every larger one: halving finds it. */
export function firstAmount(holds: (amount: number) => boolean): number {
  let [no, yes] = [0, 500_00];
  while (!holds(yes) && yes < farAmount) [no, yes] = [yes, yes * 2];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
