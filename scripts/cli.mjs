// node scripts/cli.mjs NAME [arguments]: bundles src/cli/NAME.ts for Node 20 (which cannot run TypeScript) and runs it.
// Only the program itself writes to stdout; arguments, working directory, stdin and exit status are its own.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [name, ...args] = process.argv.slice(2);
const entry = path.join(root, 'src', 'cli', `${name}.ts`);

if (!name || !/^[a-z]+$/.test(name) || !existsSync(entry)) {
  console.error(`usage: node scripts/cli.mjs NAME [arguments]; there is no program src/cli/${name ?? 'NAME'}.ts`);
  process.exit(2);
}

ensureDependencies(root, (line) => console.error(`[setup] ${line}`));
const { bundleProgram } = await import('./cli/bundle.mjs');
const program = await bundleProgram(root, name, entry).catch((error) => {
  console.error(`src/cli/${name}.ts does not build: ${error.message}`);
  process.exit(1);
});

// npm runs scripts in the package folder and keeps where the person typed the command: relative paths start there.
const here = process.cwd();
const cwd = here === root && process.env.INIT_CWD ? process.env.INIT_CWD : here;
const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], { cwd, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on('close', (status, signal) => {
  process.exitCode = status ?? 128 + (os.constants.signals[signal] ?? 0);
});
