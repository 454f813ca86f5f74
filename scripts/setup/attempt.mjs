// Running a system program with a time limit, keeping what it said for the case that it fails. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The full path of a program on the PATH, or null. */
export function findProgram(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    if (!folder) continue;
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder: look in the next
    }
  }
  return null;
}

/** @returns {{ok: boolean, why: string}} why: the last lines it printed, or that time ran out */
export function attempt(program, args, { cwd, seconds, env = {} }) {
  const result = spawnSync(program, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...env },
  });
  if (result.status === 0) return { ok: true, why: '' };
  const timedOut = result.error?.code === 'ETIMEDOUT';
  const said = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n').slice(-4).join('\n');
  return {
    ok: false,
    why: timedOut ? `no answer within ${seconds} s` : said || (result.error?.message ?? 'no reason given'),
  };
}
