/**
 * Worlds small enough to follow with a pencil: one tick, one lot and one atom are all 1, so that every number of a test is
 * the number in the books. Every step is run under all invariants.
 */

import { canonical } from '#content/rulebooks/canonical.ts';
import { copyState, type State } from '#engine/account/state.ts';
import { eventsOf } from '#engine/events.ts';
import { Exchange } from '#engine/exchange.ts';
import { loadCommand } from '#engine/load/commands.ts';
import type { Loaded } from '#engine/load/scenario.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import type { EngineEvent, EventKind } from '#protocol/event.ts';
import type { AdlSlot, FundSlot, RuleBook } from '#protocol/rulebook.ts';
import type { AccountFile, CommandFile, ContractFile, PositionFile, ScenarioFile } from '#protocol/scenario.ts';
import { stepChecked } from './play.ts';

interface RuleChanges extends Partial<Omit<RuleBook, 'adl' | 'fund'>> {
  readonly adl?: Partial<AdlSlot>;
  readonly fund?: Partial<FundSlot>;
}

/** The textbook rules with some slots changed. */
const rulesWith = ({ adl, fund, ...slots }: RuleChanges = {}): RuleBook => ({
  ...canonical,
  ...slots,
  adl: { ...canonical.adl, ...adl },
  fund: { ...canonical.fund, ...fund },
});

type Quotes = readonly (readonly [price: number, size: number])[];

interface ContractChanges {
  readonly index?: number;
  readonly bids?: Quotes;
  readonly asks?: Quotes;
  readonly owner?: string;
  readonly more?: Partial<ContractFile>;
}

const rows = (quotes: Quotes = []): readonly (readonly [string, string])[] =>
  quotes.map(([price, size]) => [String(price), String(size)]);

/** A linear contract at 100 with a maintenance rate of 1 % and, unless said otherwise, an empty book. */
export function contract(id: string, { index = 100, bids, asks, owner, more }: ContractChanges = {}): ContractFile {
  return {
    id,
    kind: 'linear',
    tickSize: '1',
    lotSize: '1',
    maxPrice: '100000',
    index: String(index),
    tiers: [{ upTo: null, initialRate: '0.05', maintenanceRate: '0.01' }],
    liquidity: { kind: 'fixed', bids: rows(bids), asks: rows(asks), ...(owner === undefined ? {} : { owner }) },
    ...more,
  };
}

/** Size and entry of a position, and its margin when it is isolated. */
type Holding = readonly [size: number, entry: number, isolatedMargin?: number];

/** `holdings`: by contract, in the order of the scenario's contracts; null: none. */
export function account(id: string, cash: number, ...holdings: readonly (Holding | null)[]): Trader {
  return { id, cash, holdings };
}

interface Trader {
  readonly id: string;
  readonly cash: number;
  readonly holdings: readonly (Holding | null)[];
}

interface SmallWorld {
  readonly contracts?: readonly ContractFile[];
  readonly accounts: readonly Trader[];
  readonly fund?: number | Readonly<Record<string, number>>;
  readonly vault?: number;
  readonly rules?: RuleChanges;
}

function positionOf([size, entry, margin]: Holding, id: string): PositionFile {
  return {
    contract: id,
    size: String(size),
    entry: String(entry),
    ...(margin === undefined ? {} : { isolatedMargin: String(margin) }),
  };
}

function scenarioOf({ contracts = [contract('X')], accounts, fund = 0, vault = 0 }: SmallWorld): ScenarioFile {
  return {
    schema: 1,
    id: 'small',
    name: 'Small',
    seed: 1,
    quote: 'USD',
    atom: '1',
    contracts,
    rules: 'small',
    accounts: accounts.map(
      ({ id, cash, holdings }): AccountFile => ({
        id,
        cash: String(cash),
        positions: holdings.flatMap((holding, at) =>
          holding === null ? [] : [positionOf(holding, contracts[at]?.id ?? '')],
        ),
      }),
    ),
    fund:
      typeof fund === 'number'
        ? String(fund)
        : Object.fromEntries(Object.entries(fund).map(([id, amount]) => [id, String(amount)])),
    vault: String(vault),
  };
}

/** A small world that is being played. */
export class Small {
  readonly exchange: Exchange;
  readonly state: State;
  private readonly loaded: Loaded;

  constructor(small: SmallWorld) {
    const loaded = loadScenario(scenarioOf(small), rulesWith(small.rules));
    if (!loaded.ok) throw new Error(`${loaded.path}: found ${loaded.found}, expected ${loaded.expected}`);
    this.loaded = loaded;
    this.exchange = new Exchange(loaded.world, loaded.state);
    this.state = copyState(this.exchange.initial);
  }

  indexOf(id: string): number {
    const index = this.loaded.directory.indexOf(id);
    if (index < 0) throw new RangeError(`nobody is called ${id}`);
    return index;
  }

  /** One step, under all invariants. Returns its events. @throws Error when a command is refused */
  step(...files: readonly CommandFile[]): readonly EngineEvent[] {
    const commands = files.map((file, at) => loadCommand(`commands[${at}]`, file, this.loaded.naming));
    const refusal = this.exchange.refusal(this.state, commands);
    if (refusal !== null) throw new Error(`${refusal.path}: found ${refusal.found}, expected ${refusal.expected}`);
    stepChecked(this.exchange, this.state, commands);
    return eventsOf(this.exchange.log);
  }

  /** The index of contract `id` moves; returns the step's events. */
  moveTo(price: number, id = 'X'): readonly EngineEvent[] {
    return this.step({ kind: 'setIndexPrice', contract: id, price: String(price) });
  }

  cash(id: string): number {
    return this.state.cash[this.indexOf(id)] ?? 0;
  }

  lots(id: string, at = 0): number {
    return this.state.markets[at]?.positions.lots[this.indexOf(id)] ?? 0;
  }

  margin(id: string, at = 0): number {
    return this.state.markets[at]?.positions.margin?.[this.indexOf(id)] ?? 0;
  }
}

/** Events of one kind. */
export const only = <Kind extends EventKind>(
  events: readonly EngineEvent[],
  kind: Kind,
): readonly Extract<EngineEvent, { kind: Kind }>[] =>
  events.filter((event): event is Extract<EngineEvent, { kind: Kind }> => event.kind === kind);
