/**
 * A number of the engine's on screen. It carries the quantity's id, and activating it asks *why?*; what opens is given
 * by the page (`WhyProvider`). Money, Price and Lots format the engine's integers; with `why` they become a Quantity.
 *
 *   <Money atoms={row.equity} why={{ of: 'account', account, contract, name: 'equity' }} />
 *   <Price ticks={one.mark} contract={0} />                           (no id: plain text, for what is not the engine's)
 *   <Quantity id={id}>{ratio(score)}</Quantity>
 */
import { createContext, Fragment, memo, type ReactNode, useContext } from 'react';
import type { QuantityId } from '#protocol/explanation.ts';
import type { Runs } from '#protocol/measure.ts';
import { useChanged } from './cut.tsx';
import * as format from './format.ts';
import './quantity.css';
import { useUnits } from './units.tsx';
import { useWords } from './words.tsx';

/** `runs`: those that the number is of, when it is not of what is on the stage. */
export type OpenWhy = (id: QuantityId, anchor: Element, runs?: Runs) => void;

const WhyContext = createContext<OpenWhy>(() => {});
/** −1 inside a table that is one tab stop (`QuantityTable`). */
export const QuantityTabIndex = createContext<0 | -1>(0);

export function WhyProvider({ open, children }: { readonly open: OpenWhy; readonly children: ReactNode }) {
  return <WhyContext value={open}>{children}</WhyContext>;
}

function useWhy(): OpenWhy {
  return useContext(WhyContext);
}

/** The identifier a formula would use: `equity`, `markPrice`; of an event, its field. */
export function symbolOf(id: QuantityId): string {
  return id.of === 'event' ? id.field : id.name;
}

/** One line of text for a quantity's id: what a test looks for, and the key of its element. */
function keyOf(id: QuantityId): string {
  switch (id.of) {
    case 'account':
      return `account.${id.account}.${id.contract}.${id.name}`;
    case 'contract':
      return `contract.${id.contract}.${id.name}`;
    case 'fund':
      return `fund.${id.fund ?? 0}.${id.name}`;
    case 'books':
      return `books.${id.contract}.${id.name}`;
    case 'waterfall':
      return `waterfall.${id.account}.${id.name}`;
    case 'event':
      return `event.${id.event}.${id.field}`;
    case 'funding':
      return `funding.${id.event}.${id.account}`;
    case 'liquidations':
    case 'closings':
      return `${id.of}.${namedEvents(id.events)}.${id.name}`;
    case 'level':
      return `level.${id.contract}.${id.side}.${id.price}.${id.name}`;
    case 'peak':
      return `peak.${id.fund}`;
    case 'aftermath':
    case 'leverage':
      return `${id.of}.${id.account}.${id.contract}.${id.name}`;
    case 'difference':
      return `difference.${id.account}.${id.against}.${id.contract}.${id.name}`;
    case 'ledger':
      return `ledger.${id.account ?? 'all'}.${Object.values(id.filters).join('.')}.${id.name}`;
    case 'movement':
      return `movement.${id.node}.${id.event}.${id.from}.${id.to}`;
    case 'hedge':
      return `hedge.${id.account}.${id.name}`;
    case 'measured':
      return `measured.${JSON.stringify(id.selector)}`;
    case 'inRun':
      return `inRun.${id.run}.${id.node}.${id.event}.${keyOf(id.quantity)}`;
  }
}

/** Of a crowd there may be tens of thousands: the first and the last of them stand for all. */
const MOST_NAMED = 20;

function namedEvents(events: readonly number[]): string {
  if (events.length <= MOST_NAMED) return events.join('+');
  return `${events[0]}+${events.length - 2}+${events.at(-1)}`;
}

/** Do two ids name the same number? */
function isSame(a: QuantityId, b: QuantityId): boolean {
  if (a === b) return true;
  if (keyOf(a) !== keyOf(b)) return false;
  return !('events' in a) || !('events' in b) || a.events.every((event, at) => event === b.events[at]);
}

interface QuantityProps {
  readonly id: QuantityId;
  readonly children: ReactNode;
  readonly className?: string;
  /** All digits, when those shown are rounded. */
  readonly exact?: string;
  /** The last cut changed it. */
  readonly changed?: boolean | undefined;
  readonly runs?: Runs;
}

export function Quantity({ id, children, className, exact, changed, runs }: QuantityProps) {
  const open = useWhy();
  const tabIndex = useContext(QuantityTabIndex);
  const { t, maybe } = useWords();
  const symbol = symbolOf(id);
  const name = maybe(`quantity.${symbol}`) ?? symbol;
  return (
    <button
      type="button"
      className={className ? `quantity ${className}` : 'quantity'}
      data-quantity={keyOf(id)}
      data-changed={changed}
      aria-haspopup="dialog"
      tabIndex={tabIndex}
      title={t('quantity.why', { name, value: exact ?? '' })}
      onClick={(event) => open(id, event.currentTarget, runs)}
    >
      {children}
    </button>
  );
}

interface Shown {
  readonly why?: QuantityId;
  readonly className?: string;
  /** A plus before gains. */
  readonly signed?: boolean;
}

interface FigureProps extends Omit<Shown, 'signed'> {
  readonly text: string;
  readonly exact?: string;
}

/** A frame changes few of the figures on the page: the others are not rendered again. Ids are compared by what they say. */
const Figure = memo(FreshFigure, (before, now) => {
  const { why: last } = before;
  const { why } = now;
  return (
    before.text === now.text &&
    before.exact === now.exact &&
    before.className === now.className &&
    (last === why || (last !== undefined && why !== undefined && isSame(last, why)))
  );
});

function FreshFigure({ text, exact, why, className }: FigureProps) {
  const classes = className ? `number ${className}` : 'number';
  // Other digits are another text, not the same one in another place: a number that changes does not count as moving.
  const digits = <Fragment key={text}>{text}</Fragment>;
  const changed = useChanged(text);
  if (!why || text === format.NOTHING)
    return (
      <span className={classes} data-changed={changed}>
        {digits}
      </span>
    );
  return (
    <Quantity id={why} className={classes} changed={changed} {...(exact === undefined ? {} : { exact })}>
      {digits}
    </Quantity>
  );
}

/** `unit`: with the quote currency after it. */
export function Money({
  atoms,
  unit = false,
  signed,
  ...shown
}: Shown & { readonly atoms: number; readonly unit?: boolean }) {
  const units = useUnits();
  const print = { sign: signed ? ('always' as const) : ('negative' as const) };
  const text = format.money(units, atoms, print);
  const exact = format.exactMoney(units, atoms, print);
  return <Figure {...shown} exact={exact} text={unit && text !== format.NOTHING ? `${text} ${units.quote}` : text} />;
}

export function Price({ ticks, contract, ...shown }: Shown & { readonly ticks: number; readonly contract: number }) {
  return <Figure {...shown} text={format.price(useUnits(), contract, ticks)} />;
}

export function Lots({
  lots,
  contract,
  signed,
  ...shown
}: Shown & { readonly lots: number; readonly contract: number }) {
  const print = { sign: signed ? ('always' as const) : ('negative' as const) };
  return <Figure {...shown} text={format.lots(useUnits(), contract, lots, print)} />;
}
