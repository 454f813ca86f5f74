// The pages that need no script, written when the site is built: src/pages runs the engine and says what they hold.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { lean, withNoScript } from './noScript.mjs';
import { SHEET_POLICY, withPolicy } from './policy.mjs';

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

/** @returns {Promise<typeof import('../../src/pages/site.tsx').site>} what writes pages, read as the bundler would */
export async function pageWriter(root) {
  const { module } = await runnerImport(path.join(root, 'src/pages/site.tsx'), {
    mode: 'production',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root,
    plugins: [withoutStyles],
  });
  return module.site;
}

/**
 * @param {string | undefined} text what SITE_URL says
 * @returns {string | null} with a slash at its end; null: the site does not know where it will be
 */
export function siteAddress(text) {
  if (!text) return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.search !== '' || address.hash !== '')
    throw new Error(`SITE_URL: found ${text}, expected a whole address such as https://example.org/adl-lab/`);
  return address.href.replace(/\/*$/, '/');
}

/** Puts what readers without scripts see into the site's page, and writes the pages that need none. */
export function writePages(root, outDir, writer, { site, version }) {
  const write = (file, text) => {
    const place = path.join(outDir, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  };
  const index = readFileSync(path.join(outDir, 'index.html'), 'utf8');
  const link = '<link rel="stylesheet" href="./pages.css" />';
  const whole = withNoScript(index, writer.siteNoScript(), link);
  write(
    'index.html',
    whole.replace('</head>', () => `  ${writer.siteHead(site)}\n  </head>`),
  );
  write('pages.css', pagesStyle(root));
  for (const [file, text] of writer.files(site, version))
    write(file, file.endsWith('.html') ? withPolicy(text, SHEET_POLICY) : text);
  if (site !== null) return;
  // Nobody could be told where they are.
  rmSync(path.join(outDir, 'cards'), { recursive: true, force: true });
  console.log('SITE_URL is not set: no cards, oEmbed files or sitemap, which need whole addresses (see README).');
}
