// node scripts/run.mjs cli/in-force 2026-11-26: runs a command written in TypeScript, the `main` of that file, with the words
// after it, and with what fetches a module as one bundle where it has much to do. What `main` gives back is the exit code.
import { bundled, load } from './build/load.mjs';

const [command = '', ...words] = process.argv.slice(2);
const { main } =
  /** @type {{ main: (words: readonly string[], bundle: typeof bundled) => number | void | Promise<number | void> }} */ (
    await load(`${command}.ts`)
  );
const code = await main(words, bundled);
if (typeof code === 'number') process.exitCode = code;
