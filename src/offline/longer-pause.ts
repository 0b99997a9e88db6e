/** How long to wait before asking the network again by itself, in milliseconds: 3 seconds, then twice as long each time, up to 30. */
export const longerPause = (pause: number): number => Math.min(pause * 2 || 3_000, 30_000);
