// One Node program from src/cli, bundled into node_modules/.cache. Needs the installed dependencies.
// The folder is named by what is in it and never rewritten, so that several runs at once do not disturb each other.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const DAY = 24 * 60 * 60 * 1000;

const contentOf = (file) => (file.type === 'chunk' ? file.code : file.source);

/** @returns {Promise<string>} the path of the bundled program */
export async function bundleProgram(root, name, entry) {
  const cache = path.join(root, 'node_modules', '.cache', 'adl-cli');
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    // Packages are bundled too, so the program needs nothing beside it; but those that look for their own files are not.
    ssr: { noExternal: true, external: ['vite', 'playwright-core'], target: 'node' },
    build: {
      ssr: entry,
      target: 'node20',
      // Nothing is written here; source maps count their way from it.
      outDir: path.join(cache, name),
      write: false,
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: { [name]: entry },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  const hash = createHash('sha256');
  for (const file of output) hash.update(file.fileName).update(contentOf(file));
  const place = path.join(cache, `${name}-${hash.digest('hex').slice(0, 16)}`);
  if (!existsSync(place)) write(output, cache, place);
  return path.join(place, `${name}.mjs`);
}

function write(output, cache, place) {
  const fresh = `${place}.${process.pid}`;
  for (const file of output) {
    const target = path.join(fresh, file.fileName);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, contentOf(file));
  }
  try {
    renameSync(fresh, place);
  } catch (error) {
    // Another run put the same program there meanwhile.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  for (const old of readdirSync(cache).map((one) => path.join(cache, one))) {
    if (old !== place && Date.now() - statSync(old).mtimeMs > DAY) rmSync(old, { recursive: true, force: true });
  }
}
