/** The fields of one slot, read off the schema: choices, yes or no, shares in per cent, amounts, numbers. */
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { Refusal } from '#protocol/scenario.ts';
import type { SlotPath } from '#protocol/sentence.ts';
import { tryRules } from '#store/ask.ts';
import { fieldsOf, type RuleField, withField } from '#store/ruleForm.ts';
import { changeBook } from '#store/rules.ts';
import { useWords, type Words } from '#ui/words.tsx';
import { ppmOfPercent, rangeText, textOfField } from './fieldText.ts';
import { RuleRefusal } from './RuleRefusal.tsx';
import { isShare } from './sayings.ts';

interface SlotFormProps {
  readonly book: RuleBook;
  readonly path: SlotPath;
  /** Where a strategy that is chosen takes its parameters from. */
  readonly published: readonly RuleBook[];
}

type Value = string | number | boolean | null;
type Set = (field: RuleField, value: Value) => boolean;

export function SlotForm({ book, path, published }: SlotFormProps) {
  const [refused, setRefused] = useState<{ readonly path: string; readonly refusal: Refusal } | null>(null);
  const set: Set = (field, value) => {
    const result = withField(book, field, value, published);
    setRefused(result.ok ? null : { path: field.path, refusal: result });
    if (result.ok) changeBook(result.rules);
    return result.ok;
  };
  return (
    <div className="rules-form">
      {fieldsOf(book, path).map((field) => (
        <Control
          key={field.path}
          book={book}
          field={field}
          set={set}
          refusal={refused?.path === field.path ? refused.refusal : null}
        />
      ))}
    </div>
  );
}

interface ControlProps {
  readonly book: RuleBook;
  readonly field: RuleField;
  readonly set: Set;
  readonly refusal: Refusal | null;
}

function Control({ book, field, set, refusal }: ControlProps) {
  const id = useId();
  const words = useWords();
  return (
    <div className="rules-field">
      <label htmlFor={id}>{nameOf(field, words)}</label>
      {field.of === 'choice' || field.of === 'flag' ? (
        <Choice id={id} field={field} set={set} />
      ) : (
        <Figure id={id} book={book} field={field} set={set} refused={refusal !== null} />
      )}
      {refusal && <RuleRefusal refusal={refusal} id={`${id}-refused`} />}
    </div>
  );
}

const leafOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** A part of a slot, a parameter of a strategy, or the slot itself. */
function nameOf({ path }: RuleField, { maybe }: Words): string {
  return maybe(`rule.leaf.${path}`) ?? maybe(`rule.param.${leafOf(path)}`) ?? maybe(`rule.slot.${path}`) ?? path;
}

function optionName(path: string, option: string, { maybe }: Words): string {
  return maybe(`rule.short.${path}.${option}`) ?? maybe(`rule.choice.${leafOf(path)}.${option}`) ?? option;
}

/** The menu's value where there is none. */
const NONE = '';

interface ChoiceProps {
  readonly id: string;
  readonly field: Extract<RuleField, { of: 'choice' | 'flag' }>;
  readonly set: Set;
}

function Choice({ id, field, set }: ChoiceProps) {
  const words = useWords();
  const { t } = words;
  if (field.of === 'flag')
    return (
      <select id={id} value={String(field.value)} onChange={(event) => set(field, event.target.value === 'true')}>
        {[true, false].map((one) => (
          <option key={String(one)} value={String(one)}>
            {words.maybe(`rule.short.${field.path}.${one}`) ?? t(one ? 'rules.yes' : 'rules.no')}
          </option>
        ))}
      </select>
    );
  return (
    <select
      id={id}
      value={field.value ?? NONE}
      onChange={(event) => set(field, event.target.value === NONE ? null : event.target.value)}
    >
      {field.nullable && <option value={NONE}>{optionName(field.path, 'none', words)}</option>}
      {field.options.map((option) => (
        <option key={option} value={option}>
          {optionName(field.path, option, words)}
        </option>
      ))}
    </select>
  );
}

interface FigureProps {
  readonly id: string;
  readonly book: RuleBook;
  readonly field: Extract<RuleField, { of: 'number' | 'amount' }>;
  readonly set: Set;
  readonly refused: boolean;
}

/** Typing only tries; Enter or leaving the field sets it, Escape takes it back. */
function Figure({ id, book, field, set, refused }: FigureProps) {
  const words = useWords();
  const { t } = words;
  const [tried, setTried] = useState<string | null>(null);
  const range = useRange(book, field);
  const share = isShare(leafOf(field.path));
  const run = () => {
    if (tried === null) return;
    const text = tried.trim();
    const value =
      text === '' && field.nullable
        ? null
        : field.of === 'amount'
          ? text
          : share
            ? ppmOfPercent(text)
            : /^-?\d{1,15}$/.test(text)
              ? Number(text)
              : text;
    if (set(field, value)) setTried(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') run();
    if (event.key === 'Escape') setTried(null);
  };
  return (
    <>
      <span className="rules-figure">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={tried ?? textOfField(field)}
          placeholder={field.nullable ? t('rules.none') : undefined}
          aria-invalid={refused || undefined}
          aria-describedby={`${id}-range${refused ? ` ${id}-refused` : ''}`}
          onChange={(event) => setTried(event.target.value)}
          onKeyDown={press}
          onBlur={run}
        />
        {share && <span>%</span>}
      </span>
      <span id={`${id}-range`} className="rules-range">
        {range && t('rules.range', { range: rangeText(field.path, range, words) })}
      </span>
    </>
  );
}

/** What the engine allows there, in its own words: it is asked with a value that is too large for any of them. */
function useRange(book: RuleBook, field: RuleField): string | null {
  const [range, setRange] = useState<string | null>(null);
  const { path, of } = field;
  useEffect(() => {
    let stale = false;
    const probe = of === 'number' ? withField(book, { path }, Number.MAX_SAFE_INTEGER, []) : null;
    if (probe?.ok)
      void tryRules(probe.rules).then((tried) => {
        if (!stale && tried && !tried.ok && tried.path === path) setRange(tried.expected);
      });
    return () => {
      stale = true;
    };
  }, [book, path, of]);
  return range;
}
