/** The languages that pages are written in, each with the words of the site and those that only such pages say. */
import { en } from '#content/messages/en.ts';
import { lessonWords as lessonsEn } from '#content/messages/lessons/en.ts';
import type { LessonWords } from '#content/messages/lessons/words.ts';
import { lessonWords as lessonsZh } from '#content/messages/lessons/zh.ts';
import { type DocsKey, docs as docsEn } from '#content/messages/pages/docsEn.ts';
import { docs as docsZh } from '#content/messages/pages/docsZh.ts';
import { type PageKey, pages as pagesEn } from '#content/messages/pages/en.ts';
import { pages as pagesZh } from '#content/messages/pages/zh.ts';
import { prose as proseZh } from '#content/messages/zh/prose.ts';
import { zh } from '#content/messages/zh.ts';
import { type RichValues, type Values, type Words, wordsOf } from '#ui/words.tsx';

export interface PageWords extends Words {
  readonly id: 'en' | 'zh';
  /** Of file names: `canonical.html`, `canonical.zh.html`. */
  readonly ending: '' | '.zh';
  readonly lessons: Readonly<Record<string, LessonWords>>;
  say(key: PageKey | DocsKey, values?: Values): string;
  sayRich(key: PageKey | DocsKey, values: RichValues): ReturnType<Words['fill']>;
}

const saidEn = { ...pagesEn, ...docsEn };
const saidZh = { ...pagesZh, ...docsZh };
const english = wordsOf('en-GB', en);
const chinese = wordsOf('zh-Hans', zh, proseZh);

export const pageWords: readonly PageWords[] = [
  {
    ...english,
    id: 'en',
    ending: '',
    lessons: lessonsEn,
    say: (key, values) => english.fillText(saidEn[key], values ?? {}),
    sayRich: (key, values) => english.fill(saidEn[key], values),
  },
  {
    ...chinese,
    id: 'zh',
    ending: '.zh',
    lessons: lessonsZh,
    say: (key, values) => chinese.fillText(saidZh[key], values ?? {}),
    sayRich: (key, values) => chinese.fill(saidZh[key], values),
  },
];

/** @throws RangeError for a language that no page is written in */
export function wordsIn(id: PageWords['id']): PageWords {
  const found = pageWords.find((words) => words.id === id);
  if (!found) throw new RangeError(`no page is written in ${id}`);
  return found;
}
