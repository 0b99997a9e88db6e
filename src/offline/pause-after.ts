/** How long to wait before asking again by itself, in milliseconds: longer each time, and never longer than the last. */
const pauses = [3_000, 6_000, 15_000, 30_000] as const;

/** The milliseconds to wait after so many attempts in vain, from 1. */
export function pauseAfter(attempts: number): number {
  return pauses[Math.min(attempts, pauses.length) - 1] ?? pauses[0];
}
