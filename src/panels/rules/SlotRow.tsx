/** One rule: its name, what it says, where that comes from; what was published, once the reader has changed it; its form. */
import type { ReactNode } from 'react';
import { rulebooks } from '#content/rulebooks/registry.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { Refusal } from '#protocol/scenario.ts';
import type { SlotPath } from '#protocol/sentence.ts';
import { withSlotOf } from '#store/ruleForm.ts';
import { changeBook } from '#store/rules.ts';
import { Button } from '#ui/Button.tsx';
import { Said, useWords } from '#ui/words.tsx';
import { Provenance } from './Provenance.tsx';
import { RuleRefusal } from './RuleRefusal.tsx';
import { SlotForm } from './SlotForm.tsx';
import { inShort, sameSlot, sayingsOf, sentence } from './sayings.ts';
import { slotOf } from './slots.ts';

interface SlotRowProps {
  readonly book: RuleBook;
  readonly published: RuleBook;
  readonly path: SlotPath;
  readonly changing: boolean;
  /** Why the engine does not accept the rule book as a whole. */
  readonly refusal: Refusal | null;
  /** What the stage's numbers make of it. */
  readonly live: ReactNode;
}

export function SlotRow({ book, published, path, changing, refusal, live }: SlotRowProps) {
  const words = useWords();
  const { t } = words;
  const mine = !sameSlot(book, published, path);
  const { part } = slotOf(path);
  const reason = part !== null && !mine && book.confidence[part] === 'assumed' ? book.assumptions[part] : undefined;
  const name = t(`rule.slot.${path}`);
  const mayBeHere = refusal !== null && (refusal.path === path || refusal.path.startsWith(`${path}.`));
  return (
    <div className={mine ? 'rules-slot rules-slot-mine' : 'rules-slot'} data-slot={path}>
      <dt>{name}</dt>
      <dd>
        <div className="rules-said">
          {sayingsOf(book, path, words).map((saying) => (
            <p key={saying.key}>{sentence(saying, words)}</p>
          ))}
          {live}
          {reason && (
            <p className="rules-reason">
              <Said text={reason} />
            </p>
          )}
          {mine && (
            <p className="rules-was">
              {t('rules.changed.slot', { published: inShort(published, path, words) })}{' '}
              <Button
                kind="quiet"
                icon="undo"
                label={t('rules.changed.slot.reset', { slot: name })}
                onClick={() => changeBook(withSlotOf(book, path, published))}
              />
            </p>
          )}
          {mayBeHere && <RuleRefusal refusal={refusal} />}
          {changing && !isClaim(path) && <SlotForm book={book} path={path} published={rulebooks} />}
        </div>
        <Provenance book={book} path={path} mine={mine} />
      </dd>
    </div>
  );
}

/** A fact about the rule book, which follows from its other slots: nothing to choose. */
const isClaim = (path: SlotPath): boolean => path === 'scaleFree';
