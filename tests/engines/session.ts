/** A command of WebDriver (W3C), by the names used here. */
export type Command = 'open' | 'run' | 'later' | 'find' | 'click' | 'act' | 'shot' | 'shape';

/** A browser that is told what to do, whichever way one speaks to it. */
export interface Session {
  /** Sends a command, and returns the value of its answer. */
  send(command: Command, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Gives the page this much room, in pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What the browser complained of since it was last asked: errors and broken policies, a line each. */
  complaints(): Promise<readonly string[]>;
  /** Ends the browser, and takes away what it kept. */
  close(): Promise<void>;
}

/** Thrown when a browser does not do as it is told. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

/** Asks again until there is an answer. @throws {Error} when there is none in time */
export async function untilThere<Value>(
  what: string,
  ask: () => Promise<Value | undefined> | Value | undefined,
  patience = 30_000,
): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await ask();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(15);
  }
}

/** Waits a number of milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
