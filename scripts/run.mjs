// Starting another Node program and collecting what it prints. Node built-ins only.
import { spawn } from 'node:child_process';

/** Runs `node ...args` and resolves with its status and output; never rejects. */
export function run(args, cwd, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('error', (error) => resolve({ status: 1, stdout, stderr: `${stderr}${error.message}\n` }));
    child.on('close', (status) => resolve({ status: status ?? 1, stdout, stderr }));
  });
}
