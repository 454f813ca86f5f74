// Runs the compiler over each project of tsconfig/ and says how many of our files each one saw.
// Projects differ in the platform they know (see the comment at the top of each), and each may see only the folders listed
// here: a file of another folder in the program means an import crossed a border, and that is an error.
// A project that saw no file fails too: a checker that saw nothing has checked nothing.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

/** Folders under src/ a project owns, and those it may pull in by import. null: everything. */
const PROJECTS = {
  protocol: { own: ['protocol'], sees: [] },
  engine: { own: ['engine'], sees: ['protocol'] },
  content: { own: ['content'], sees: ['protocol'] },
  decode: { own: ['decode'], sees: ['protocol', 'content'] },
  worker: { own: ['worker'], sees: ['engine', 'protocol', 'decode', 'content'] },
  page: { own: ['client', 'store', 'charts', 'ui', 'panels', 'app', 'element'], sees: null },
  pages: { own: ['pages'], sees: null },
  cli: { own: ['cli'], sees: null },
  tests: { own: ['testing'], sees: null },
};

/** @returns {Promise<{ok: boolean, line: string, detail: string}>} */
async function check(root, name, { own, sees }) {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout, stderr } = await run(
    [tsc, '-p', `tsconfig/${name}.json`, '--listFiles', '--pretty', 'false'],
    root,
  );
  const lines = `${stdout}${stderr}`.split(/\r?\n/).filter((line) => line.trim());
  const isFile = (line) => path.isAbsolute(line) && existsSync(line);
  const files = lines
    .filter(isFile)
    .map((file) => path.relative(root, file).split(path.sep).join('/'))
    .filter((file) => !file.startsWith('node_modules/') && !file.startsWith('..'));
  const errors = lines.filter((line) => !isFile(line));
  if (sees) {
    const allowed = [...own, ...sees].map((folder) => `src/${folder}/`);
    for (const file of files) {
      if (!allowed.some((prefix) => file.startsWith(prefix))) {
        errors.push(`${file}: is in the ${name} project by import, but ${name} may see only ${allowed.join(', ')}`);
      }
    }
  }
  const ok = status === 0 && errors.length === 0 && files.length > 0;
  if (files.length === 0) errors.push('the compiler saw no file');
  return { ok, line: `${name}: ${files.length} files${ok ? '' : ', FAILED'}`, detail: errors.join('\n') };
}

/** Checks all projects, two at a time. */
export async function typecheck(root, names = Object.keys(PROJECTS)) {
  const queue = [...names];
  const results = new Map();
  const worker = async () => {
    for (let name = queue.shift(); name; name = queue.shift())
      results.set(name, await check(root, name, PROJECTS[name]));
  };
  await Promise.all([worker(), worker()]);
  return names.map((name) => results.get(name));
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const names = process.argv.slice(2);
  const results = await typecheck(root, names.length ? names : undefined);
  for (const { detail } of results) if (detail) console.error(detail);
  console.log(`types: ${results.map((result) => result.line).join('; ')}`);
  process.exit(results.every((result) => result.ok) ? 0 : 1);
}
