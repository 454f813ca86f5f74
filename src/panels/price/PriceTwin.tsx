/**
 * The handle's twin for those who would rather tap or type: − and + and a field preview, Set commits, Escape or leaving
 * takes it back. Holds the text being typed and nothing else.
 */
import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react';
import { clampTick, keyStep, priceScale } from '#charts/priceScale.ts';
import type { World } from '#protocol/frame.ts';
import { cancelPreview, commitPrice, previewPrice } from '#store/gesture.ts';
import { useLocked } from '#store/lesson/staging.ts';
import { price as priceText } from '#ui/format.ts';
import { useUnits } from '#ui/units.tsx';
import { useWords } from '#ui/words.tsx';
import { ticksOf } from './typedPrice.ts';

interface PriceTwinProps {
  readonly world: World;
  readonly index: number;
  /** Ticks. */
  readonly price: number;
  readonly held: boolean;
}

export function PriceTwin({ world, index, price, held }: PriceTwinProps) {
  const { t } = useWords();
  const units = useUnits();
  const field = useId();
  const problem = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const locked = useLocked('handle');
  const of = world.contracts[index];
  if (!of || locked) return null;

  const scale = priceScale(of.axis, 0, 1);
  const step = keyStep(scale);
  const stepText = priceText(units, index, step);
  const asked = typed === null ? null : ticksOf(typed, of.tickSize);
  const invalid = typed !== null && (asked === null || asked < scale.lowest || asked > scale.highest);

  function move(by: number) {
    setTyped(null);
    previewPrice(index, clampTick(scale, price + by));
  }

  function type(text: string) {
    setTyped(text);
    const ticks = ticksOf(text, of?.tickSize ?? '1');
    if (ticks !== null && ticks >= scale.lowest && ticks <= scale.highest) previewPrice(index, ticks);
  }

  function set() {
    if (invalid) return;
    setTyped(null);
    void commitPrice();
  }

  function giveUp() {
    setTyped(null);
    if (held) cancelPreview();
  }

  function press(event: KeyboardEvent) {
    // Not by submitting: a sandboxed frame may not submit forms, and never hears of it.
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      if (held) set();
    }
    if (event.key === 'Escape' && (held || typed !== null)) {
      event.stopPropagation();
      giveUp();
    }
  }

  function leave(event: FocusEvent<HTMLFormElement>) {
    // A tap on nothing in particular keeps the preview; only moving on to another control gives it up.
    const next = event.relatedTarget;
    if (next instanceof Node && !event.currentTarget.contains(next)) giveUp();
  }

  return (
    <form className="price-twin" aria-label={t('price.twin')} onKeyDown={press} onBlur={leave}>
      <button
        type="button"
        className="button button-icon"
        aria-label={t('price.lower', { step: stepText })}
        onClick={() => move(-step)}
      >
        −
      </button>
      <label className="price-field" htmlFor={field}>
        <span className="unseen">{t('price.field')}</span>
        <input
          id={field}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={typed ?? priceText(units, index, price)}
          aria-invalid={invalid || undefined}
          aria-describedby={invalid ? problem : undefined}
          onChange={(event) => type(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <button
        type="button"
        className="button button-icon"
        aria-label={t('price.raise', { step: stepText })}
        onClick={() => move(step)}
      >
        +
      </button>
      <button type="button" className="button button-primary" disabled={!held || invalid} onClick={set}>
        {t('price.set')}
      </button>
      {invalid ? (
        <span id={problem} className="price-invalid" role="alert">
          {t('price.invalid', {
            lowest: priceText(units, index, Math.ceil(scale.lowest)),
            highest: priceText(units, index, Math.floor(scale.highest)),
          })}
        </span>
      ) : null}
    </form>
  );
}
