/** Bundles the hunt with one fault planted in the engine's source, and runs it in a process of its own. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, type Plugin } from 'vite';
import type { Mutation } from './mutations.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const run = promisify(execFile);

/** Replaces the one place; throws when it is not there exactly once, so that no fault is planted in thin air. */
function plant({ name, file, find, replace }: Mutation, planted: () => void): Plugin {
  const place = path.join(root, 'src', file);
  return {
    name: 'adl-lab:fault',
    enforce: 'pre',
    transform(code, id) {
      if (path.normalize(id) !== place) return null;
      const times = code.split(find).length - 1;
      if (times !== 1) throw new Error(`"${name}": ${find} occurs ${times} times in src/${file}, expected once`);
      planted();
      return { code: code.replace(find, () => replace), map: null };
    },
  };
}

export interface Hunt {
  readonly worlds: number;
  /** First line of the first broken invariant; empty when none was found. */
  readonly found: string;
}

/** @param mutation null: the engine as it is */
export async function huntIn(mutation: Mutation | null, worlds: number, seed: number): Promise<Hunt> {
  const folder = await mkdtemp(path.join(root, 'node_modules', '.adl-lab-fault-'));
  let done = mutation === null;
  const mark = (): void => {
    done = true;
  };
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'silent',
      plugins: mutation === null ? [] : [plant(mutation, mark)],
      build: {
        ssr: 'src/testing/mutations/hunt.ts',
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        rollupOptions: { output: { entryFileNames: 'hunt.mjs' } },
      },
    });
    if (!done) throw new Error(`"${mutation?.name}": src/${mutation?.file} is no part of the engine that is tested`);
    const { stdout } = await run(process.execPath, [
      path.join(folder, 'hunt.mjs'),
      String(worlds),
      String(seed),
      JSON.stringify(mutation?.focus ?? {}),
    ]);
    return JSON.parse(stdout) as Hunt;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
