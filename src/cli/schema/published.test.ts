import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { publishedFiles } from './published.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

it.each(publishedFiles().map((file) => [file.path, file.text] as const))(
  '%s is what the code makes (if not: node scripts/cli.mjs schema)',
  (file, text) => {
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(text);
  },
);
