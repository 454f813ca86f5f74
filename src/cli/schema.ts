/** `node scripts/cli.mjs schema`, in the repository's root: writes the published JSON Schemas and sample scenarios. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishedFiles } from './schema/published.ts';

for (const file of publishedFiles()) {
  mkdirSync(path.dirname(file.path), { recursive: true });
  writeFileSync(file.path, file.text);
  console.log(file.path);
}
