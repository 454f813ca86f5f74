/**
 * `../locales.ts` for a page in one file: it speaks one language, and that is in it. The build puts this file in that
 * file's place, and for another language another `words.…ts` behind it.
 */
import { spoken, tag } from './words.en.ts';

export const spokenOf = (): typeof spoken => spoken;
export const tagOf = (): string => tag;
