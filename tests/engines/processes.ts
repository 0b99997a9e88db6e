import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The programs that run, each the head of a group, so that nothing of them outlives the tests. */
const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => end(child, 'SIGKILL')));

/** Starts a program. */
export function launch(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, { ...options, detached: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** The first line that a program writes, on its output or on another stream. @throws {Error} when it ends before */
export function firstLineOf(child: ChildProcess, stream = 1): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdio[stream]?.on('data', (data: Buffer) => {
      text += data.toString();
      if (text.includes('\n')) resolve(text.split('\n', 1)[0] ?? '');
    });
    child.once('exit', () => reject(new Error(`${child.spawnfile} does not start`)));
  });
}

/** Ends a program and whatever it has started. */
export function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has gone by itself.
  }
}

/** A folder that a browser may call its home. */
export function home(name: string): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `twelve-steps-${name}-`));
  return {
    folder,
    // A browser that is just going may still write.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}
