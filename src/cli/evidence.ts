/** `node scripts/cli.mjs evidence`, in the repository's root: runs the engine and writes what the page shows as evidence. */
import { writeFileSync } from 'node:fs';
import { evidenceFiles } from './evidence/written.ts';

for (const file of evidenceFiles('.')) {
  writeFileSync(file.path, file.text);
  console.log(file.path);
}
