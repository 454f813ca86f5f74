/** Every rule book that ships, in the order of the menu. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { canonical } from './canonical.ts';

export const rulebooks: readonly RuleBook[] = [canonical];
