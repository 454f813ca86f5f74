// Calling npm the way that works in every place: by its own script when npm started us, else by name. Node built-ins only.
import { spawnSync } from 'node:child_process';

/**
 * @param {string} cwd
 * @param {string[]} args
 * @param {{output: 'stderr' | 'silent', seconds?: number}} options where npm's own output goes (never to stdout)
 */
export function npm(cwd, args, { output, seconds = 1200 }) {
  const script = process.env.npm_execpath;
  const byScript = script !== undefined && /\.[cm]?js$/.test(script);
  const windows = process.platform === 'win32';
  const stdio = output === 'stderr' ? ['ignore', 2, 2] : 'ignore';
  const options = { cwd, stdio, timeout: seconds * 1000, killSignal: 'SIGKILL' };
  const result = byScript
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync(windows ? 'npm.cmd' : 'npm', args, { ...options, shell: windows });
  return { ok: result.status === 0, error: result.error?.message };
}
