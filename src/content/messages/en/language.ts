/** The languages by their own names, the same in every catalogue, and what the switch says. */
import type { Messages } from '../messages.ts';

export const language = {
  'language.switch': 'Language',
  'language.en': 'English',
  'language.zh': '中文',
  'language.failed': '{language} could not be loaded, so the page stays as it is. Try again when you are online.',
} satisfies Messages;
