/**
 * `npm run -s golden -- FILE.json [FILE.json …]`: worked examples, published by others, run through the engine. Exit
 * status 0 when none differs, 1 when some do, 2 and one line on standard error when a file cannot be read.
 */
import { readFileSync } from 'node:fs';
import { golden } from './golden/program.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = golden(process.argv.slice(2), {
  read: (file) => readFileSync(file, 'utf8'),
  write: (text) => process.stdout.write(text),
  complain: (line) => process.stderr.write(`${line}\n`),
});
