// The pages for other people's pages, each in one file: embed.html is the stage, and beside it stand a page a chapter and
// one a recorded day, in every language. The same source as the site, with a few things exchanged: the words of one
// language, and messages and rule books without what this page does not say.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, runnerImport } from 'vite';
import { carrying, leanWords } from './carried.mjs';
import { withoutParser } from './compiledMessages.mjs';
import { exchange, pureCurves } from './exchange.mjs';
import { withLeanDecimal } from './leanDecimal.mjs';
import { leanMessages } from './messages.mjs';
import { stillStyle } from './noScript.mjs';
import { leanRuleBooks } from './rulebooks.mjs';
import { singleFile } from './singleFile.mjs';

const SHARED = { mode: 'production', configFile: false, publicDir: false, logLevel: 'warn' };

/** The value that a module of ours exports, read as the bundler would. */
async function readExport(root, file, name) {
  const { module } = await runnerImport(path.join(root, file), { ...SHARED, root });
  return module[name];
}

/** @returns {Promise<string>} the engine as one classic script */
async function buildEngine(root, rulebooks, twins = {}) {
  const { output } = await build({
    ...SHARED,
    root,
    plugins: [leanRuleBooks(root, rulebooks), withLeanDecimal(root), exchange(root, twins)],
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

/** Ending of the files, catalogue, and what else is exchanged for a language. */
const LANGUAGES = [
  { ending: '', messages: 'src/content/messages/en.ts', name: 'en', twins: {} },
  {
    ending: '.zh',
    messages: 'src/content/messages/zh.ts',
    name: 'zh',
    twins: { 'src/app/embed/words.en.ts': 'src/app/embed/words.zh.ts' },
  },
];

const STAGE = '/src/app/embed/main.tsx';
const CHAPTER = '/src/app/embed/lesson/main.tsx';

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
  const style = stillStyle(root);
  const rulebooks = await readExport(root, 'src/content/rulebooks/registry.ts', 'rulebooks');
  const scenarios = await readExport(root, 'src/content/scenarios/registry.ts', 'scenarios');
  const apart = await readExport(root, 'src/content/scenarios/embedded.ts', 'apart');
  const lessons = await readExport(root, 'src/content/lessons/registry.ts', 'lessons');
  const taught = new Set(lessons.map(({ lesson }) => lesson.scenario.rules));
  // Only chapters measure.
  const engine = await buildEngine(root, rulebooks, { 'src/worker/host.ts': 'src/worker/stageHost.ts' });
  const lessonEngine = await buildEngine(
    root,
    rulebooks.filter(({ id }) => taught.has(id)),
  );
  const pages = new Map();
  for (const language of LANGUAGES) {
    const { ending, name } = language;
    const catalogue = await readExport(root, language.messages, name);
    const prose = name === 'en' ? null : await readExport(root, `src/content/messages/${name}/prose.ts`, 'prose');
    const beside = (script, data) => prose && { prose, beside: script + JSON.stringify(data) };
    const still = { markup: writer.frameNoScript(name), style };
    const stage = await buildPage(root, {
      entry: STAGE,
      engine,
      language,
      catalogue,
      still,
      translated: beside(engine, scenarios),
    });
    pages.set(`embed${ending}.html`, stage);
    for (const scenario of scenarios.filter(({ id }) => apart.includes(id)))
      pages.set(
        `scenario/${scenario.id}${ending}.html`,
        carrying(stage, { scenario }, writer.dayNoScript(name, scenario)),
      );
    const shell = await buildPage(root, {
      entry: CHAPTER,
      engine: lessonEngine,
      language,
      catalogue,
      still,
      translated: beside(lessonEngine, lessons),
    });
    const words = await readExport(root, `src/content/messages/lessons/${name}.ts`, 'lessonWords');
    for (const chapter of lessons) {
      const { id } = chapter.lesson;
      const data = { chapter, words: leanWords(words[id]) };
      pages.set(`lesson/${id}${ending}.html`, carrying(shell, data, writer.lessonNoScript(name, chapter.lesson)));
    }
  }
  return pages;
}

/** @returns {Promise<string>} a page that begins at `entry`, without anything carried */
async function buildPage(root, { entry, engine, language: { messages, name, twins }, catalogue, still, translated }) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { output } = await build({
    ...SHARED,
    root,
    base: './',
    define: { VERSION: JSON.stringify(version) },
    plugins: [
      react(),
      beginsAt(entry),
      exchange(root, {
        'src/app/locales.ts': 'src/app/embed/locales.ts',
        ...twins,
      }),
      withoutParser(),
      pureCurves(),
      leanMessages(root, messages, name, catalogue, translated),
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
  if (!page) throw new Error('no page was built');
  return String(page.source);
}

/** The same page, with another script. */
function beginsAt(entry) {
  return {
    name: 'adl-lab:begins-at',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!html.includes(STAGE)) throw new Error(`embed.html has lost its script: ${STAGE}`);
        return html.replace(STAGE, entry);
      },
    },
  };
}
