import { findProgram } from '../../scripts/tools/engines.mjs';
import { end, launch } from './processes';

/** A display for browsers that open a window: that of whoever is at this computer, or one that nobody sees. */
export async function openDisplay(
  env = process.env,
): Promise<{ readonly name: string; readonly close: () => void }> {
  if (env['DISPLAY']) return { name: env['DISPLAY'], close: () => undefined };
  const program = findProgram(env, 'Xvfb') ?? 'Xvfb';
  const child = launch(program, ['-displayfd', '3', '-screen', '0', '2000x2100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdio[3]?.on('data', (data: Buffer) => {
      text += data.toString();
      if (text.includes('\n')) resolve(text.trim());
    });
    child.once('exit', () => reject(new Error('Xvfb does not start')));
  });
  return { name: `:${number}`, close: () => end(child) };
}
