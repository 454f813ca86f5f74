// One Node program from src/cli, bundled into node_modules/.cache. Needs the installed dependencies.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** @returns {Promise<string>} the path of the bundled program */
export async function bundleProgram(root, name, entry) {
  const cache = path.join(root, 'node_modules', '.cache', 'adl-cli');
  // Built beside its place and moved in, so that two runs at once never read each other's half-written file.
  const fresh = path.join(cache, `${name}.${process.pid}`);
  const place = path.join(cache, name);
  mkdirSync(cache, { recursive: true });
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      publicDir: false,
      // Packages are bundled too: a worker thread or another folder then needs no node_modules of its own.
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: entry,
        target: 'node20',
        outDir: fresh,
        emptyOutDir: true,
        sourcemap: true,
        minify: false,
        rolldownOptions: {
          input: { [name]: entry },
          output: {
            format: 'es',
            entryFileNames: '[name].mjs',
            chunkFileNames: '[name]-[hash].mjs',
            assetFileNames: '[name][extname]',
          },
        },
      },
    });
    rmSync(place, { recursive: true, force: true });
    renameSync(fresh, place);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  return path.join(place, `${name}.mjs`);
}
