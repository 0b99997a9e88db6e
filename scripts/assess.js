// npm run --silent assess -- situation.json [more.json …]: assessments on standard output, bad files on standard error.
import { load } from './typescript.js';

// A reader that has seen enough, like `head`, closes the line early: nothing went wrong.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

const { assessFiles } = await load('assess.ts');
process.exitCode = await assessFiles(process.argv.slice(2), {
  // npm changes to the project's folder and tells where it was called.
  from: process.env['INIT_CWD'] ?? process.cwd(),
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
