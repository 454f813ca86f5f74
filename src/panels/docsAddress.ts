/** The page for authors who embed, beside the site's own page, in the reader's language. Written by the build (src/pages). */
export const docsAddress = (locale: string): string => `embedding${locale.startsWith('zh') ? '.zh' : ''}.html`;
