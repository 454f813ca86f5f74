// embed.html: the page for other people's pages, in one file. The same source as the site, with a few things exchanged:
// the words of one language, and messages and rule books without what this page does not say.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, runnerImport } from 'vite';
import { exchange, pureCurves } from './exchange.mjs';
import { leanMessages } from './messages.mjs';
import { stillStyle } from './noScript.mjs';
import { leanRuleBooks } from './rulebooks.mjs';
import { singleFile } from './singleFile.mjs';

const SHARED = { mode: 'production', configFile: false, publicDir: false, logLevel: 'warn' };

const EXCHANGED = [
  {
    find: /^@formatjs\/icu-messageformat-parser$/,
    replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
  },
];

/** The value that a module of ours exports, read as the bundler would. */
async function readExport(root, file, name) {
  const { module } = await runnerImport(path.join(root, file), { ...SHARED, root });
  return module[name];
}

/** @returns {Promise<string>} the engine as one classic script */
async function buildEngine(root, rulebooks) {
  const { output } = await build({
    ...SHARED,
    root,
    plugins: [leanRuleBooks(root, rulebooks)],
    build: {
      target: 'es2022',
      write: false,
      rolldownOptions: {
        input: path.join(root, 'src/worker/embedded.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  if (output.length !== 1) throw new Error(`the engine is one script, not ${output.length} files`);
  return output[0].code;
}

/** One page a language: its file, its catalogue, and what else is exchanged for it. */
const LANGUAGES = [
  { file: 'embed.html', messages: 'src/content/messages/en.ts', name: 'en', twins: {} },
  {
    file: 'embed.zh.html',
    messages: 'src/content/messages/zh.ts',
    name: 'zh',
    twins: { 'src/app/embed/words.en.ts': 'src/app/embed/words.zh.ts' },
  },
];

/** @returns {Promise<string>} `embed.js`, a classic script for other people's pages */
export async function buildElement(root) {
  const { output } = await build({
    ...SHARED,
    root,
    build: {
      target: 'es2022',
      write: false,
      rolldownOptions: {
        input: path.join(root, 'src/element/main.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  return output[0].code;
}

/**
 * @param writer says what readers without scripts see, see `pages.mjs`
 * @returns {Promise<Map<string, string>>} the pages by their file's name
 */
export async function buildEmbeds(root, writer) {
  const engine = await buildEngine(root, await readExport(root, 'src/content/rulebooks/registry.ts', 'rulebooks'));
  const pages = new Map();
  for (const language of LANGUAGES) {
    const still = { markup: writer.frameNoScript(language.name), style: stillStyle(root) };
    pages.set(language.file, await buildEmbed(root, engine, language, still));
  }
  return pages;
}

async function buildEmbed(root, engine, { messages, name, twins }, still) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const catalogue = await readExport(root, messages, name);
  const { output } = await build({
    ...SHARED,
    root,
    base: './',
    define: { VERSION: JSON.stringify(version) },
    resolve: { alias: EXCHANGED },
    plugins: [
      react(),
      exchange(root, {
        'src/app/locales.ts': 'src/app/embed/locales.ts',
        ...twins,
      }),
      pureCurves(),
      leanMessages(root, messages, name, catalogue),
      singleFile(engine, still),
    ],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: { input: path.join(root, 'embed.html'), output: { codeSplitting: false } },
    },
  });
  const page = output.find((file) => file.fileName === 'embed.html');
  if (!page) throw new Error('no embed.html was built');
  return String(page.source);
}
