// The test build, `vite --mode fuzz`: the site, and what plays with it at random when its address asks for `?fuzz=SEED`.

/** @returns {import('vite').Plugin[]} none in any other mode: nothing of it is ever published */
export const fuzzing = (mode) =>
  mode === 'fuzz'
    ? [
        {
          name: 'adl-lab:fuzz',
          transformIndexHtml: {
            order: 'pre',
            handler: (html) =>
              html.replace('</body>', '<script type="module" src="/src/testing/fuzz/main.ts"></script></body>'),
          },
        },
      ]
    : [];
