/**
 * Small random worlds for the ranking tests: two contracts (one inverse), cross and isolated positions, chosen and
 * tiered leverage, many equal and nearly equal scores. It holds no books and no thresholds that a step would need.
 */
import type { Positions, State } from '#engine/account/state.ts';
import { Book } from '#engine/book/book.ts';
import type { Contract } from '#engine/contract/contract.ts';
import { freshDigest } from '#engine/digest.ts';
import { TriggerHeaps } from '#engine/margin/triggers.ts';
import { Money } from '#engine/money.ts';
import { Generator } from '#engine/rng.ts';
import { ruleAmounts } from '#engine/rules/amounts.ts';
import { FIRST_FUND, STREET, type World } from '#engine/world.ts';
import type { RuleBook } from '#protocol/rulebook.ts';

/** Tick 0.01, lot 1, atom 0.000001. */
export const plainContract: Contract = {
  id: 'X-USD',
  kind: 'linear',
  maxTicks: 100_000,
  atomsPerTickLot: 10_000,
  inverseNumerator: 0,
  tiers: [{ upTo: Number.POSITIVE_INFINITY, initialPpm: 20_000, maintenancePpm: 10_000, amount: 0 }],
  makerFeePpm: 0,
  takerFeePpm: 0,
  fundingEverySteps: 0,
  fundingRatePpm: 0,
  mark: { kind: 'index' },
};

const inverse: Contract = {
  ...plainContract,
  id: 'X-INV',
  kind: 'inverse',
  atomsPerTickLot: 0,
  inverseNumerator: 1_000_000_000_000,
};

export interface RankingWorld {
  readonly world: World;
  readonly state: State;
}

export interface RankingOptions {
  readonly traders: number;
  readonly seed: number;
  readonly rules: RuleBook;
  /** One linear contract, all cross: the crowd. Otherwise both contracts, cross and isolated. */
  readonly simple: boolean;
  /** How many different entries and leverages there are: few make many equal scores. */
  readonly variety: number;
}

export function rankingWorld({ traders, seed, rules, simple, variety }: RankingOptions): RankingWorld {
  const draw = new Generator(seed);
  const firstTrader = FIRST_FUND + 1;
  const accounts = firstTrader + traders;
  const contracts = simple ? [plainContract] : [plainContract, inverse];
  const cash = new Float64Array(accounts);
  const positionsOf = (contract: Contract): Positions => {
    const positions = {
      lots: new Float64Array(accounts),
      cost: new Float64Array(accounts),
      isolated: simple ? null : new Uint8Array(accounts),
      margin: simple ? null : new Float64Array(accounts),
      leverage: new Float64Array(accounts),
    };
    for (let account = FIRST_FUND - 1; account < accounts; account++) {
      if (draw.below(5) === 0) continue;
      const lots = (draw.below(2) === 0 ? 1 : -1) * (1 + draw.below(40));
      const entry = 8_000 + Math.floor(4_000 / variety) * draw.below(variety);
      const leverage = 2 + draw.below(Math.min(variety, 30));
      const unit =
        contract.kind === 'linear' ? entry * contract.atomsPerTickLot : -Math.round(contract.inverseNumerator / entry);
      positions.lots[account] = lots;
      positions.cost[account] = lots * unit;
      positions.leverage[account] =
        draw.below(3) === 0 ? 0 : leverage * 1_000_000 + (draw.below(4) === 0 ? 500_000 : 0);
      const money = Math.ceil(Math.abs(lots * unit) / leverage) + (draw.below(3) === 0 ? draw.below(3) : 0);
      if (positions.isolated !== null && positions.margin !== null && draw.below(3) === 0) {
        positions.isolated[account] = 1;
        positions.margin[account] = money;
      } else cash[account] = (cash[account] ?? 0) + money;
    }
    return positions;
  };
  const markets = contracts.map((contract) => {
    const mark = 9_000 + draw.below(2_000);
    return {
      positions: positionsOf(contract),
      book: new Book(),
      triggers: new TriggerHeaps(accounts),
      index: mark,
      mark,
      previousMark: mark,
      periodMark: mark,
      last: mark,
      openInterest: 0,
    };
  });
  const world: World = {
    contracts,
    liquidity: contracts.map(() => ({ kind: 'fixed', owner: STREET, bids: [], asks: [] })),
    accounts,
    firstTrader,
    fundOf: () => FIRST_FUND,
    roleOf: (account) => (account < firstTrader ? 'fund' : 'trader'),
    idOf: (account) => `a${account}`,
    rules,
    amounts: ruleAmounts(rules, { atom: { digits: 1n, scale: 6 }, atomText: '0.000001' }),
    atomsPerQuote: 1_000_000,
  };
  const state: State = {
    step: 0,
    generator: seed,
    cash,
    markets,
    funds: [],
    vaultGiven: 0,
    multi: new Set(),
    coolDown: new Map(),
    expectedMoney: new Money(),
    digest: freshDigest(),
  };
  return { world, state };
}
