// The pages that need no script, written when the site is built: src/pages runs the engine and says what they hold.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { lean } from './noScript.mjs';

/** Their style sheet: the marks look as on the stage. */
const STYLES = [
  'src/ui/tokens.css',
  'src/charts/charts.css',
  'src/panels/price/price.css',
  'src/panels/waterfall/waterfall.css',
  'src/pages/still.css',
  'src/pages/page.css',
];

export const pagesStyle = (root) => STYLES.map((file) => lean(readFileSync(path.join(root, file), 'utf8'))).join('\n');

/** Pages bring their style sheet by themselves. */
const withoutStyles = {
  name: 'adl-lab:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null),
};

/** @returns {Promise<typeof import('../../src/pages/site.ts').site>} what writes pages, read as the bundler would */
export async function pageWriter(root) {
  const { module } = await runnerImport(path.join(root, 'src/pages/site.ts'), {
    mode: 'production',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root,
    plugins: [withoutStyles],
  });
  return module.site;
}
