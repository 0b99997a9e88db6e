import { findProgram } from '../../scripts/tools/engines.mjs';
import { end, firstLineOf, launch } from './processes';

/** A display for browsers that open a window: that of whoever is at this computer, or one that nobody sees. */
export async function openDisplay(
  env = process.env,
): Promise<{ readonly name: string; readonly close: () => void }> {
  if (env['DISPLAY']) return { name: env['DISPLAY'], close: () => undefined };
  const program = findProgram(env, 'Xvfb') ?? 'Xvfb';
  const child = launch(program, ['-displayfd', '3', '-screen', '0', '2000x2100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstLineOf(child, 3);
  return { name: `:${number}`, close: () => end(child) };
}
