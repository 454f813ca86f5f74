/** What a crash came to, in sentences that name the rule behind each: made from the row and the rule book's short names. */
import type { Crash, CrashShare } from '#content/evidence/crash.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import * as format from '#ui/format.ts';
import type { Words } from '#ui/words.tsx';
import { inShort } from './sayings.ts';

const PLACES = 2;

export const amount = (text: string): string => format.decimal(text, PLACES);

const isNone = (text: string): boolean => /^-?0(\.0+)?$/.test(text);

/** The account's name as the stage says it. */
export function nameOf(id: string, { prose, maybe }: Words): string {
  return prose(canonical.accounts.find((one) => one.id === id)?.name ?? maybe(`account.${id}`) ?? id);
}

export function shareText(share: CrashShare, words: Words): string {
  const name = nameOf(share.account, words);
  return share.price === null
    ? words.t('crash.share.money', { name, amount: amount(share.gaveUp) })
    : words.t('crash.share', { name, size: amount(share.size), price: amount(share.price) });
}

const first = (text: string, locale: string): string => text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);

function adlSaid(crash: Crash, book: RuleBook, words: Words): string {
  const { t } = words;
  const [trigger, ranking, allocation, price] = ['adl.trigger', 'adl.ranking', 'adl.allocation', 'adl.price'].map(
    (path) => inShort(book, path, words),
  );
  const values = { trigger: trigger ?? '', ranking: ranking ?? '', allocation: allocation ?? '', price: price ?? '' };
  if (crash.shares.some((share) => share.price !== null))
    return t('crash.said.adl', { ...values, size: amount(crash.deleveraged) });
  return isNone(crash.paid.adl)
    ? t('crash.said.noAdl', values)
    : t('crash.said.haircut', { ...values, amount: amount(crash.paid.adl) });
}

export function crashSaid(crash: Crash, book: RuleBook, words: Words): string {
  const { t, locale } = words;
  const short = (path: string) => inShort(book, path, words);
  const owed = crash.equity[crash.account] ?? '0';
  const said = [
    t('crash.said.filled', {
      closeOut: first(short('closeOut'), locale),
      filled: amount(crash.filled),
      size: amount(crash.size),
    }),
    isNone(crash.takenOver) ? '' : t('crash.said.takenOver', { size: amount(crash.takenOver) }),
    adlSaid(crash, book, words),
    isNone(crash.left) ? '' : t('crash.said.left', { remainder: short('remainder'), size: amount(crash.left) }),
    isNone(crash.paid.socialised)
      ? ''
      : t('crash.said.socialised', { fallback: short('fallback'), amount: amount(crash.paid.socialised) }),
    owed.startsWith('-')
      ? t('crash.said.short', { fallback: short('fallback'), name: nameOf(crash.account, words), amount: amount(owed) })
      : '',
    t(crash.goesOn ? 'crash.said.goesOn' : 'crash.said.steps', { steps: crash.steps }),
  ];
  return said.filter(Boolean).join(locale.startsWith('zh') ? '' : ' ');
}
