// One HTML file out of a bundle: script, style and engine inlined, its policy naming them by hash. Such a file runs from
// anywhere: another origin's sandboxed frame, srcdoc, file://.
import { withNoScript } from './noScript.mjs';
import { onePagePolicy, withPolicy } from './policy.mjs';

/** In a script's text, what would end the element or open a comment in it. Before hashing: the hash is of what stands there. */
function escapeScript(code) {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/**
 * @param {string} html as the bundler wrote it
 * @param {{script: string, style: string, engine: string, still: {markup: string, style: string}}} parts still: what
 *   readers without scripts see
 */
export function onePage(html, { script, style, engine, still }) {
  const page = escapeScript(script);
  const text = escapeScript(engine);
  const inlined = withNoScript(html, still.markup, `<style>${still.style}</style>`)
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    // Not run where it stands: the page starts a worker from it, or runs it when no worker may start.
    .replace(
      '</body>',
      () =>
        `  <script type="text/plain" id="engine">${text}</script>\n    <script type="module">${page}</script>\n  </body>`,
    );
  return withPolicy(inlined, onePagePolicy({ scripts: [page, text], styles: [style, still.style] }));
}

/**
 * @param engine the engine as a classic script, see `worker/embedded.ts`
 * @param still what readers without scripts see, see `noScript.mjs`
 */
export function singleFile(engine, still) {
  return {
    name: 'adl-lab:single-file',
    enforce: 'post',
    generateBundle: {
      // After Vite has filled in what it leaves open until then.
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const html = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.html'));
        const chunks = files.filter((file) => file.type === 'chunk');
        const styles = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
        const rest = files.filter((file) => ![html, ...chunks, ...styles].includes(file));
        if (!html || chunks.length !== 1 || styles.length > 1 || rest.length > 0)
          throw new Error(`one file wants one page, one script, one style; found ${Object.keys(bundle).join(', ')}`);
        html.source = onePage(String(html.source), {
          script: chunks[0].code,
          style: styles.map((style) => String(style.source)).join(''),
          engine,
          still,
        });
        for (const file of files) if (file !== html) delete bundle[file.fileName];
      },
    },
  };
}
