// The lint rules that need types (forgotten promises, switches that miss a case) and the rules of hooks, by oxlint: see
// .oxlintrc.json. A run over no file has checked nothing and fails.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../run.mjs';

/** @returns {Promise<{ok: boolean, output: string}>} */
export async function checkPromises(root) {
  const program = path.join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { status, stdout, stderr } = await run([program, '--type-aware', '--deny-warnings'], root, { NO_COLOR: '1' });
  const output = `${stdout}${stderr}`.trim();
  const files = Number(/ on (\d+) files?/.exec(output)?.[1] ?? 0);
  return { ok: status === 0 && files > 0, output: files > 0 ? output : `${output}\noxlint saw no file` };
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { ok, output } = await checkPromises(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..'));
  console.log(output);
  process.exit(ok ? 0 : 1);
}
