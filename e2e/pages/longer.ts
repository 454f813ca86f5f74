/**
 * A language that is 40 % longer than English, for tests of the layout alone: it takes the place of the Chinese catalogue
 * on its way to the page, so the site itself knows nothing of it.
 */
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Page } from '@playwright/test';
import { en } from '../../src/content/messages/en.ts';
import { lessonWords } from '../../src/content/messages/lessons/en.ts';

/** Every word 40 % longer, in brackets; what stands between braces of depth one, and tags, are not words. */
export function longer(message: string): string {
  let depth = 0;
  let words = '';
  for (const part of message.split(/([{}]|<\/?\w+>)/)) {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    words += depth % 2 === 0 && !/^[{}<]/.test(part) ? part.replaceAll(/\p{L}{2,}/gu, lengthened) : part;
  }
  return words;
}

const lengthened = (word: string): string => `${word}${'é'.repeat(Math.round(word.length * 0.4))}`;

/** From now on `lang=zh` is that language on this page. */
export async function speakLonger(page: Page): Promise<void> {
  // As they are built: the page has no parser for them. The lessons' are text, and bring one along.
  const messages = Object.fromEntries(Object.entries(en).map(([key, text]) => [key, parse(longer(text))]));
  const lessons = JSON.stringify(lessonWords, (_, value: unknown) =>
    typeof value === 'string' ? longer(value) : value,
  );
  await page.route(/\/assets\/zh-[\w-]+\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export const spoken = ${JSON.stringify({ messages, prose: {} })}; export const lessonWords = ${lessons};`,
    }),
  );
}
