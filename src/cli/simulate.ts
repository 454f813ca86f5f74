/**
 * `npm run -s simulate -- FILE.scenario.json [--rules ID] [--format table|json|ndjson]`: the engine of the page without
 * the page. Exit status 0; 2 and one line on standard error for bad input. `-` reads the scenario from standard input.
 */
import { readFileSync } from 'node:fs';
import { simulate } from './simulate/program.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = simulate(process.argv.slice(2), {
  read: (file) => readFileSync(file === '-' ? 0 : file, 'utf8'),
  write: (text) => process.stdout.write(text),
  complain: (line) => process.stderr.write(`${line}\n`),
});
