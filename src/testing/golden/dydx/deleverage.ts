/** dYdX's deleveraging: one pair of accounts, and the walk over counterparties. */
import { tearUp } from '#engine/adl/tearUp.ts';
import { Code, codeAt, eventAt } from '#engine/events.ts';
import { prepare, start } from '#engine/liquidation/liquidation.ts';
import type { Log } from '#engine/log.ts';
import { closesPart } from '#engine/margin/bankruptcy.ts';
import { CROSS } from '#engine/margin/bucket.ts';
import type { AdlPrice } from '#protocol/rulebook.ts';
import { buildFewAccounts, type Few, runOf } from '../../builders/fewAccounts.ts';
import { type Fields, type GoldenCase, NotSupported } from '../case.ts';
import { GivenQueues } from '../givenQueue.ts';
import { listOf, textOf, wholeOf } from '../read.ts';
import { type Account, accountOf, accountsOf, marketIndex, marketsOf, namedAccounts } from './inputs.ts';
import { dydxRules } from './rules.ts';
import { fromEngine, type Scale, scaleOf, toEngine } from './scale.ts';

interface Crowd {
  readonly scale: Scale;
  readonly few: Few;
  readonly contract: number;
}

function buildCrowd(example: GoldenCase, accounts: Readonly<Record<string, Account>>): Crowd {
  const scale = scaleOf(marketsOf(example), Object.values(accounts), []);
  const few = buildFewAccounts({
    ...scale,
    accounts: Object.entries(accounts).map(([id, account]) => toEngine(scale, id, account)),
    rules: dydxRules(),
  });
  return { scale, few, contract: marketIndex(scale.markets, textOf(example.inputs.perp, 'inputs.perp')) };
}

const heldIn = ({ few, contract }: Crowd, id: string): number =>
  few.state.markets[contract]?.positions.lots[few.accountOf(id)] ?? 0;

interface AdlFill {
  readonly with: string;
  readonly base: number;
}

/** The lots of each ADL fill, with the counterparty's id. */
function adlFills(log: Log, idOf: (account: number) => string): AdlFill[] {
  const fills: AdlFill[] = [];
  for (let id = 0; id < log.count; id++) {
    if (codeAt(log, id) !== Code.adlFilled) continue;
    const event = eventAt(log, id);
    if (event.kind === 'adlFilled') fills.push({ with: idOf(event.counterparty), base: event.lots });
  }
  return fills;
}

interface Offset {
  readonly fills: readonly AdlFill[];
  readonly closed: number;
  readonly account: (id: string) => Account;
}

/** Closes up to `quantity` lots of `bankrupt` against the others in the order given. */
function offset(crowd: Crowd, bankrupt: string, quantity: number, order: readonly string[], price: AdlPrice): Offset {
  const { few, scale, contract } = crowd;
  const run = runOf(few, new GivenQueues(order.map(few.accountOf)));
  const liquidation = prepare(run, few.accountOf(bankrupt), CROSS, contract);
  start(run, liquidation, -1);
  const closed = tearUp(run, liquidation, quantity, liquidation.event, price);
  return {
    fills: adlFills(run.log, few.world.idOf),
    closed,
    account: (id: string) => fromEngine(scale, few, few.accountOf(id), id === bankrupt ? 'up' : 'down'),
  };
}

const PRICES: Readonly<Record<string, AdlPrice>> = { bankruptcy: { kind: 'bankruptcy' }, oracle: { kind: 'mark' } };

/** One pair, all or nothing. The offsetting account's position is on the side of the delta. */
export function processDeleveraging(example: GoldenCase): Fields {
  const { inputs } = example;
  const price = PRICES[textOf(inputs.price, 'inputs.price')];
  if (price === undefined) throw new NotSupported(`inputs.price: ${JSON.stringify(inputs.price)}`);
  const crowd = buildCrowd(example, {
    liquidated: accountOf(inputs.liquidated, 'inputs.liquidated'),
    offsetting: accountOf(inputs.offsetting, 'inputs.offsetting'),
  });
  const delta = wholeOf(inputs.deltaBase, 'inputs.deltaBase');
  if (!closesPart(heldIn(crowd, 'liquidated'), delta) || !closesPart(heldIn(crowd, 'offsetting'), -delta))
    return { error: 'InvalidPerpetualPositionSizeDelta' };
  const { closed, account } = offset(crowd, 'liquidated', Math.abs(delta), ['offsetting'], price);
  if (closed !== Math.abs(delta)) return { error: 'FailedToUpdateSubaccounts' };
  return { success: true, liquidated: account('liquidated'), offsetting: account('offsetting') };
}

/** The walk: whoever cannot be closed against is passed over, what finds nobody remains. */
export function offsetLoop(example: GoldenCase): Fields {
  const { inputs } = example;
  const accounts = accountsOf(inputs.subaccounts, 'inputs.subaccounts');
  const crowd = buildCrowd(example, accounts);
  const bankrupt = textOf(inputs.liquidated, 'inputs.liquidated');
  const delta = wholeOf(inputs.deltaBase, 'inputs.deltaBase');
  const order = listOf(inputs.candidateOrder, 'inputs.candidateOrder').map((id) => textOf(id, 'inputs.candidateOrder'));
  for (const id of [bankrupt, ...order])
    if (!Object.hasOwn(accounts, id)) throw new NotSupported(`inputs.subaccounts has no ${id}`);
  if (!closesPart(heldIn(crowd, bankrupt), delta)) return { error: 'InvalidPerpetualPositionSizeDelta' };
  const { fills, closed, account } = offset(crowd, bankrupt, Math.abs(delta), order, { kind: 'bankruptcy' });
  return {
    subaccounts: namedAccounts(example.expected.subaccounts, Object.keys(accounts), account),
    fills,
    // Signed like the delta, as upstream returns it; never −0.
    remaining: delta < 0 ? closed + delta : delta - closed,
  };
}
