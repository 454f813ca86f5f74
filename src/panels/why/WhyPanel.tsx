/**
 * The answer to *why?*, beside the number that was asked about: formula, the live values in it, the rule and the source.
 * A term that is itself computed can be asked in turn. It shows the engine's explanation and computes nothing.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Explanation, QuantityId } from '#protocol/explanation.ts';
import type { Runs } from '#protocol/measure.ts';
import { explain } from '#store/ask.ts';
import { useSession, useWorld } from '#store/session.ts';
import { Button } from '#ui/Button.tsx';
import { later, Missing } from '#ui/Later.tsx';
import { besides } from '#ui/place.ts';
import { symbolOf } from '#ui/Quantity.tsx';
import { useWords, type Words } from '#ui/words.tsx';
import { accountName } from '../AccountName.tsx';
import './why.css';

const ExplanationBody = later('why.name', async () => (await import('./part.ts')).part);

export interface Asked {
  readonly id: QuantityId;
  readonly anchor: Element;
  /** Of which the number is, when it is not on the stage. */
  readonly runs?: Runs | undefined;
}

export function WhyPanel({ asked, onClose }: { readonly asked: Asked | null; readonly onClose: () => void }) {
  return asked ? <WhyBox key={JSON.stringify(asked.id)} asked={asked} onClose={onClose} /> : null;
}

/** null while the engine is asked; an explanation of null: it has none. */
type Answer = { readonly id: QuantityId; readonly explanation: Explanation | 'missing' | null } | null;

function WhyBox({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const world = useWorld();
  const frame = useSession((state) => state.frame);
  const box = useRef<HTMLDivElement>(null);
  const [trail, setTrail] = useState<readonly QuantityId[]>([asked.id]);
  const [answer, setAnswer] = useState<Answer>(null);
  const [tries, setTries] = useState(0);
  const id = trail.at(-1) ?? asked.id;
  // The answer to the question before is none to this one.
  const current = answer?.id === id ? answer : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again
  useEffect(() => {
    let stale = false;
    // Asked again for every frame: the box stays right while the story plays on.
    void (frame ? explain(id, asked.runs) : Promise.resolve(null)).then((explanation) => {
      if (!stale) setAnswer({ id, explanation });
    });
    return () => {
      stale = true;
    };
  }, [id, frame, tries, asked.runs]);

  useEffect(() => {
    const element = box.current;
    if (element && !element.matches(':popover-open')) element.showPopover();
    element?.focus();
  }, []);

  // After every render, since an answer changes its size.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { left, top } = besides(asked.anchor.getBoundingClientRect(), element.getBoundingClientRect(), {
      width: document.documentElement.clientWidth,
      height: document.documentElement.clientHeight,
    });
    element.style.setProperty('left', `${left}px`);
    element.style.setProperty('top', `${top}px`);
  });

  const before = trail.at(-2);
  return (
    <div
      ref={box}
      popover="auto"
      role="dialog"
      aria-label={t('why.title', { name: fullName(id, asked.runs, world, words) })}
      className="why"
      tabIndex={-1}
      onToggle={(event) => {
        if (event.newState !== 'closed') return;
        onClose();
        returnFocus(box.current, asked.anchor);
      }}
    >
      <header className="why-head">
        {before && (
          <Button
            kind="quiet"
            icon="back"
            iconOnly
            label={t('why.back', { name: nameOf(before, words) })}
            onClick={() => setTrail(trail.slice(0, -1))}
          />
        )}
        <h2>{t('why.title', { name: fullName(id, asked.runs, world, words) })}</h2>
        <Button kind="quiet" icon="close" iconOnly label={t('app.close')} onClick={() => box.current?.hidePopover()} />
      </header>
      {current === null && <p>{t('why.loading')}</p>}
      {current?.explanation === null && <p>{t('why.unknown')}</p>}
      {current?.explanation === 'missing' ? (
        <Missing name="why.name" onRetry={() => setTries(tries + 1)} />
      ) : current?.explanation ? (
        <ExplanationBody explanation={current.explanation} onAsk={(next) => setTrail([...trail, next])} />
      ) : null}
    </div>
  );
}

/** To the number that was asked about, unless the reader has already gone somewhere else. */
function returnFocus(box: Element | null, anchor: Element): void {
  const at = document.activeElement;
  const lost = at === null || at === document.body || box?.contains(at);
  if (lost && (anchor instanceof HTMLElement || anchor instanceof SVGElement)) anchor.focus();
}

function nameOf(id: QuantityId, { maybe }: Words): string {
  return maybe(`quantity.${symbolOf(id)}`) ?? symbolOf(id);
}

function fullName(id: QuantityId, runs: Runs | undefined, world: ReturnType<typeof useWorld>, words: Words): string {
  const name = nameOf(id, words);
  if (id.of === 'measured') {
    const { selector } = id;
    if (!('account' in selector)) return name;
    const { accounts } = runs?.[selector.run ?? '']?.scenario ?? { accounts: [] };
    const account = accounts.find((one) => one.id === selector.account);
    return words.t('why.of', { name, account: words.prose(account?.name ?? selector.account) });
  }
  const ofAccount = id.of === 'account' || (id.of === 'waterfall' && id.account >= 0);
  return ofAccount ? words.t('why.of', { name, account: accountName(world, id.account, words) }) : name;
}
