/** dYdX's whole liquidation of one account: its order meets makers, the fund, then deleveraging or final settlement. */
import { Code, codeAt, eventAt } from '#engine/events.ts';
import { settleFinally } from '#engine/liquidation/finalSettlement.ts';
import { liquidate } from '#engine/liquidation/liquidate.ts';
import { Log } from '#engine/log.ts';
import { bucketEquity, bucketMaintenance, CROSS, isLiquidatable, legsOf } from '#engine/margin/bucket.ts';
import type { Run } from '#engine/run.ts';
import { FIRST_FUND } from '#engine/world.ts';
import { buildFewAccounts, type Few, runOf } from '../../builders/fewAccounts.ts';
import { type Fields, type GoldenCase, NotSupported } from '../case.ts';
import { GivenQueues } from '../givenQueue.ts';
import { fieldsOf, flagOf, listOf, textOf, wholeOf } from '../read.ts';
import { type Account, accountsOf, marketIndex, marketsOf, namedAccounts } from './inputs.ts';
import { dydxRules, type TestParameters } from './rules.ts';
import { fromEngine, type OrderPrice, type Scale, scaleOf, toEngine, toQuantums } from './scale.ts';

interface Maker extends OrderPrice {
  readonly owner: string;
  readonly base: number;
}

const wholeOrNull = (value: unknown, name: string): number | null =>
  value === null || value === undefined ? null : wholeOf(value, name);

function parametersOf(inputs: Fields): TestParameters {
  return {
    maxFeePpm: wholeOf(inputs.maxLiquidationFeePpm, 'inputs.maxLiquidationFeePpm'),
    bankruptcyAdjustmentPpm: wholeOf(inputs.bankruptcyAdjustmentPpm, 'inputs.bankruptcyAdjustmentPpm'),
    spreadToMaintenancePpm: wholeOf(inputs.spreadToMMRPpm, 'inputs.spreadToMMRPpm'),
    maxPortionPpm: wholeOf(inputs.maxPositionPortionPpm, 'inputs.maxPositionPortionPpm'),
    minPositionNotional: wholeOrNull(inputs.minPositionNotional, 'inputs.minPositionNotional') ?? 0,
    maxNotional: wholeOrNull(inputs.maxNotional, 'inputs.maxNotional'),
    maxFundLoss: wholeOrNull(inputs.maxInsuranceLost, 'inputs.maxInsuranceLost'),
  };
}

/** Which market the makers quote in: the one they name, else the only one that the liquidated account holds. */
function marketOfMaker(fields: Fields, liquidated: Account): string {
  if (fields.perp !== undefined) return textOf(fields.perp, 'inputs.makers.perp');
  const [only, ...more] = Object.keys(liquidated.positions);
  if (only === undefined || more.length > 0) throw new NotSupported('inputs.makers: which market they quote in');
  return only;
}

/** A log after each of whose events the fund has its first balance again: the mocked bank of dYdX's keeper tests. */
class ConstantFundLog extends Log {
  private readonly restore: () => void;
  constructor(restore: () => void) {
    super();
    this.restore = restore;
  }
  override seal(...row: Parameters<Log['seal']>): number {
    const id = super.seal(...row);
    this.restore();
    return id;
  }
}

function logFor(inputs: Fields, { state }: Few): Log {
  const balance = state.cash[FIRST_FUND] ?? 0;
  if (!flagOf(inputs.insuranceIsConstantMock, 'inputs.insuranceIsConstantMock')) return new Log();
  return new ConstantFundLog(() => {
    state.cash[FIRST_FUND] = balance;
  });
}

/** Lots filled in the book and closed by deleveraging. */
function lotsClosed({ log }: Run): { readonly filledBase: number; readonly deleveraged: number } {
  let filledBase = 0;
  let deleveraged = 0;
  for (let id = 0; id < log.count; id++) {
    const code = codeAt(log, id);
    if (code !== Code.liquidationFilled && code !== Code.adlFilled) continue;
    const event = eventAt(log, id);
    if (event.kind === 'liquidationFilled') filledBase += event.lots;
    if (event.kind === 'adlFilled') deleveraged += event.lots;
  }
  return { filledBase, deleveraged };
}

/** An account that is healthy, in a market that trades, is left alone. */
function settle(run: Run, account: number, finalSettlement: boolean): void {
  const { world, state } = run;
  if (finalSettlement) {
    for (const contract of legsOf(world, state, account, CROSS)) settleFinally(run, account, contract, -1);
    return;
  }
  if (!isLiquidatable(world, state, account, CROSS)) return;
  const equity = bucketEquity(world, state, account, CROSS);
  liquidate(run, { account, bucket: CROSS, equity, maintenance: bucketMaintenance(world, state, account, CROSS) }, -1);
}

function build(
  { inputs }: GoldenCase,
  scale: Scale,
  accounts: Readonly<Record<string, Account>>,
  liquidated: Account,
  makers: readonly Maker[],
): Few {
  return buildFewAccounts({
    ...scale,
    accounts: Object.entries(accounts).map(([id, account]) => toEngine(scale, id, account)),
    rules: dydxRules(parametersOf(inputs)),
    fund: wholeOf(inputs.insurance, 'inputs.insurance') * scale.atomsPerQuantum,
    orders: makers.map(({ owner, market, base, subticks }) => {
      // Makers stand opposite to the liquidation: they sell to a short that is bought back.
      const name = scale.markets[market]?.name ?? '';
      const lots = (liquidated.positions[name] ?? 0) < 0 ? -base : base;
      return { contract: market, owner, lots, price: scale.ticksOf(market, subticks) };
    }),
  });
}

export function liquidationFlow(example: GoldenCase): Fields {
  const { inputs, expected } = example;
  const accounts = accountsOf(inputs.accounts, 'inputs.accounts');
  const id = textOf(inputs.liquidate, 'inputs.liquidate');
  const liquidated = accounts[id];
  if (liquidated === undefined) throw new NotSupported(`inputs.accounts has no ${id}`);
  const markets = marketsOf(example);
  const makers = listOf(inputs.makers, 'inputs.makers').map((row): Maker => {
    const fields = fieldsOf(row, 'inputs.makers');
    const market = marketIndex(markets, marketOfMaker(fields, liquidated));
    const subticks = wholeOf(fields.subticks, 'inputs.makers.subticks');
    return {
      owner: textOf(fields.who, 'inputs.makers.who'),
      market,
      subticks,
      base: wholeOf(fields.base, 'inputs.makers.base'),
    };
  });
  const order = listOf(inputs.adlOrder ?? [], 'inputs.adlOrder').map((one) => textOf(one, 'inputs.adlOrder'));
  for (const one of [...order, ...makers.map(({ owner }) => owner)])
    if (!Object.hasOwn(accounts, one)) throw new NotSupported(`inputs.accounts has no ${one}`);

  const scale = scaleOf(markets, Object.values(accounts), makers);
  const few = build(example, scale, accounts, liquidated, makers);
  const run = runOf(few, new GivenQueues(order.map(few.accountOf)), logFor(inputs, few));
  settle(run, few.accountOf(id), flagOf(inputs.finalSettlement, 'inputs.finalSettlement'));
  return {
    accounts: namedAccounts(expected.accounts, Object.keys(accounts), (one) =>
      fromEngine(scale, few, few.accountOf(one), one === id ? 'up' : 'down'),
    ),
    ...lotsClosed(run),
    insuranceLost: toQuantums(scale, run.fundLoss.get(FIRST_FUND) ?? 0, 'up'),
  };
}
