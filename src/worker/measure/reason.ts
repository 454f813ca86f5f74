/**
 * Why a number of a lesson's run is what it is: its run is made again, taken to the moment, and asked. Two numbers put
 * together are each a question of their own. Nothing of what the reader is doing is touched.
 */
import { times } from '#engine/explain/decimal.ts';
import { finish, type Term } from '#engine/explain/draft.ts';
import type { FormulaSymbol } from '#engine/explain/symbols.ts';
import type { Explanation, QuantityId, QuantityUnit, RunQuantity } from '#protocol/explanation.ts';
import type { World } from '#protocol/frame.ts';
import type { Measured, MeasureUnit, Runs, Selector } from '#protocol/measure.ts';
import type { Refusal } from '#protocol/scenario.ts';
import type { Explaining } from '../parts.ts';
import type { Session } from '../session.ts';
import { type Line, lineOf, sessionOf } from './line.ts';
import { find, symbolOf } from './quantity.ts';
import { type Lines, take } from './take.ts';

type Composite = Extract<Selector, { plus: unknown } | { minus: unknown } | { over: unknown }>;
type Inner = Extract<RunQuantity, { of: 'inRun' }>;

const isRunQuantity = (quantity: QuantityId): quantity is RunQuantity =>
  quantity.of === 'measured' || quantity.of === 'inRun';

export function explainInRun(runs: Runs, quantity: QuantityId, explaining: Explaining): Explanation | Refusal {
  if (!isRunQuantity(quantity)) return refuse('of', quantity.of, 'measured or inRun, when runs are given');
  const made = new Made(runs, explaining);
  if (quantity.of === 'inRun') return inner(made, quantity, quantity);
  const { selector } = quantity;
  if ('given' in selector) return refuse('selector', 'a setting of the author’s', 'a number of a run');
  if ('of' in selector) {
    const found = find(selector, made);
    return found ? inner(made, found, quantity) : refuse('selector', selector.of, 'a number that the engine explains');
  }
  return together(made, selector, quantity);
}

/** Runs, each made when it is first needed. */
class Made implements Lines {
  readonly explaining: Explaining;
  readonly #runs: Runs;
  readonly #sessions = new Map<string, Session>();
  readonly #lines = new Map<string, Line>();

  constructor(runs: Runs, explaining: Explaining) {
    this.#runs = runs;
    this.explaining = explaining;
  }

  session(name: string): Session {
    const known = this.#sessions.get(name);
    if (known) return known;
    const run = Object.hasOwn(this.#runs, name) ? this.#runs[name] : undefined;
    if (!run) throw new RangeError(`no run ${name}`);
    const session = sessionOf(run);
    if ('ok' in session) throw new RangeError(`run ${name}: ${session.path}`);
    this.#sessions.set(name, session);
    return session;
  }

  of(name: string | undefined): Line {
    if (name === undefined) throw new RangeError('a number of no run');
    const line = this.#lines.get(name) ?? lineOf(this.session(name));
    this.#lines.set(name, line);
    return line;
  }

  get world(): World {
    const [first = ''] = Object.keys(this.#runs);
    return this.session(first).world;
  }
}

function inner(
  made: Made,
  { run, node, event, quantity }: Pick<Inner, 'run' | 'node' | 'event' | 'quantity'>,
  asked: RunQuantity,
): Explanation | Refusal {
  const session = made.session(run);
  const refusal = session.seek(node, event);
  const answer = refusal ?? session.explain(quantity, made.explaining);
  if ('ok' in answer) return answer;
  const terms = answer.terms.map(({ quantity: link, ...term }) =>
    link === undefined || isRunQuantity(link)
      ? term
      : { ...term, quantity: { of: 'inRun', run, node, event, quantity: link, name: term.symbol } as const },
  );
  return { ...answer, quantity: asked, terms };
}

function together(made: Made, selector: Composite, asked: RunQuantity): Explanation {
  const [parts, sign] = partsOf(selector);
  const terms = parts.map((part, at): Term => {
    const name = symbolOf(part, made);
    const measured = take(part, made);
    const symbol = `${(name ?? 'number') as FormulaSymbol}[${at + 1}]` as const;
    const term = { symbol, value: textOf(measured, made.world), unit: UNITS[measured.unit] };
    return name === null ? term : { ...term, quantity: { of: 'measured', selector: part, name } };
  });
  const whole = take(selector, made);
  return finish(asked, {
    symbol: asked.name as FormulaSymbol,
    value: textOf(whole, made.world),
    unit: UNITS[whole.unit],
    formula: terms.map(({ symbol }) => symbol).join(` ${sign} `),
    terms,
  });
}

function partsOf(selector: Composite): readonly [readonly [Selector, Selector], string] {
  if ('plus' in selector) return [selector.plus, '+'];
  return 'minus' in selector ? [selector.minus, '−'] : [selector.over, '÷'];
}

const UNITS: Readonly<Record<MeasureUnit, QuantityUnit>> = {
  money: 'money',
  price: 'price',
  size: 'lots',
  count: 'count',
  ratio: 'ratio',
};

function textOf({ value, unit }: Measured, { atom, contracts }: World): string {
  const one = { money: atom, price: contracts[0]?.tickSize, size: contracts[0]?.lotSize, count: null, ratio: null }[
    unit
  ];
  return one === null || !Number.isSafeInteger(value) ? String(value) : times(value, one ?? '1');
}

const refuse = (path: string, found: string, expected: string): Refusal => ({
  ok: false,
  path: `quantity.${path}`,
  found,
  expected,
});
