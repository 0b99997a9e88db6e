// node scripts/run.mjs cli/in-force 2026-11-26: runs a command written in TypeScript, the `main` of that file, with the words
// after it. What `main` gives back is the exit code.
import { load } from './build/load.mjs';

const [command = '', ...words] = process.argv.slice(2);
const { main } =
  /** @type {{ main: (words: readonly string[]) => number | void | Promise<number | void> }} */ (
    await load(`${command}.ts`)
  );
const code = await main(words);
if (typeof code === 'number') process.exitCode = code;
