/** Equity, requirement and margin ratio: of a position's bucket, or of the whole account. */
import { sourcesOf } from '#protocol/support.ts';
import { type Tier, tierOf } from '../../contract/tiers.ts';
import {
  bucketEquity,
  bucketMaintenance,
  CROSS,
  contractOf,
  isIsolated,
  moneyOf,
  notional as notionalOf,
  unrealizedPnl as pnlOf,
  positionMaintenance,
} from '../../margin/bucket.ts';
import { quotient } from '../decimal.ts';
import { type Draft, given, moneyTerm, moneyText, rateTerm, type Term } from '../draft.ts';
import { decline } from '../refuse.ts';
import { RATIO_DIGITS, toAtom, toDigits } from '../rounding.ts';
import { binanceTiers, dydxMargin } from '../sources.ts';
import type { Formula } from '../value.ts';
import {
  type AccountMoment,
  ask,
  bucketAt,
  contractOfBucket,
  heldContracts,
  legsAt,
  needTrader,
  suffix,
} from './moment.ts';

/** The money of a bucket: the account's cash, or the isolated position's margin. */
export const moneyTermOf = (moment: AccountMoment, bucket: number): Term => {
  const { view, state, account } = moment;
  const atoms = moneyOf(state, account, bucket);
  return bucket === CROSS
    ? moneyTerm(view, 'cash', atoms, ask(moment, 'cash', -1))
    : moneyTerm(view, 'isolatedMargin', atoms, ask(moment, 'isolatedMargin', bucket));
};

/** Equity of a bucket: its money and the unrealised PnL of its positions. */
export function equityOfBucket(moment: AccountMoment, bucket: number): Draft {
  const { view, state, account } = moment;
  const legs = legsAt(moment, bucket);
  const terms = [
    moneyTermOf(moment, bucket),
    ...legs.map((leg) =>
      moneyTerm(
        view,
        `unrealizedPnl${suffix(moment, leg, legs)}`,
        pnlOf(view.world, state, account, leg),
        ask(moment, 'unrealizedPnl', leg),
      ),
    ),
  ];
  const value = moneyText(view, bucketEquity(view.world, state, account, bucket));
  return { symbol: 'equity', value, unit: 'money', formula: terms.map((one) => one.symbol).join(' + '), terms };
}

/** Everything an account is worth: cash, isolated margins and the unrealised PnL of all positions. */
function equityOfAccount(moment: AccountMoment): Draft {
  const { view, state, account } = moment;
  const isolated = state.markets.flatMap((_, contract) => (isIsolated(state, account, contract) ? [contract] : []));
  if (isolated.length === 0) return equityOfBucket(moment, CROSS);
  const held = heldContracts(moment);
  const terms = [
    moneyTermOf(moment, CROSS),
    ...isolated.map((contract): Term => {
      const margin = moneyOf(state, account, contract);
      const link = ask(moment, 'isolatedMargin', contract);
      return moneyTerm(view, `isolatedMargin${suffix(moment, contract, isolated)}`, margin, link);
    }),
    ...held.map((contract): Term => {
      const pnl = pnlOf(view.world, state, account, contract);
      const link = ask(moment, 'unrealizedPnl', contract);
      return moneyTerm(view, `unrealizedPnl${suffix(moment, contract, held)}`, pnl, link);
    }),
  ];
  const total = [CROSS, ...isolated].reduce((sum, bucket) => sum + bucketEquity(view.world, state, account, bucket), 0);
  const formula = terms.map((one) => one.symbol).join(' + ');
  return { symbol: 'equity', value: moneyText(view, total), unit: 'money', formula, terms };
}

export const equity = (moment: AccountMoment): Draft =>
  moment.contract < 0 ? equityOfAccount(moment) : equityOfBucket(moment, bucketAt(moment));

export const equityTerm = (moment: AccountMoment, bucket: number): Term => {
  const { view, state, account } = moment;
  const atoms = bucketEquity(view.world, state, account, bucket);
  return moneyTerm(view, 'equity', atoms, ask(moment, 'equity', contractOfBucket(moment, bucket)));
};

/** Rate and deduction of a tier as terms; the deduction only where there is one. */
export const tierTerms = (moment: AccountMoment, { maintenancePpm, amount }: Tier): readonly Term[] => [
  rateTerm('maintenanceRate', maintenancePpm),
  ...(amount === 0 ? [] : [moneyTerm(moment.view, 'maintenanceAmount', amount)]),
];

/** notional × rate − amount of the tier, up to the atom, never below 0. */
function maintenanceOfPosition(moment: AccountMoment): Draft {
  const { view, state, account, contract } = moment;
  const value = notionalOf(view.world, state, account, contract);
  const tier = tierOf(contractOf(view.world, contract).tiers, value);
  return {
    symbol: 'maintenanceMargin',
    value: moneyText(view, positionMaintenance(view.world, state, account, contract)),
    unit: 'money',
    formula:
      tier.amount === 0 ? 'notional × maintenanceRate' : 'max(0, notional × maintenanceRate − maintenanceAmount)',
    terms: [moneyTerm(view, 'notional', value, ask(moment, 'notional')), ...tierTerms(moment, tier)],
    rounding: toAtom(view, 'up'),
    sources: tier.amount === 0 ? [dydxMargin] : [dydxMargin, binanceTiers],
  };
}

/** The requirements of several contracts as a sum; of one, just its name. */
export function maintenanceSum(moment: AccountMoment, legs: readonly number[]): Formula {
  const { view, state, account } = moment;
  const terms = legs.map((leg): Term => {
    const required = positionMaintenance(view.world, state, account, leg);
    return moneyTerm(
      view,
      `maintenanceMargin${suffix(moment, leg, legs)}`,
      required,
      ask(moment, 'maintenanceMargin', leg),
    );
  });
  return { formula: terms.map((one) => one.symbol).join(' + '), terms };
}

/** Of the contracts named: one position's own formula, or the sum over several. */
function maintenanceOver(moment: AccountMoment, legs: readonly number[], total: number): Draft {
  const [only] = legs;
  if (only === undefined) return given('maintenanceMargin', moneyText(moment.view, total), 'money');
  if (legs.length === 1) return maintenanceOfPosition({ ...moment, contract: only });
  const { formula, terms } = maintenanceSum(moment, legs);
  return { symbol: 'maintenanceMargin', value: moneyText(moment.view, total), unit: 'money', formula, terms };
}

export function maintenanceOfBucket(moment: AccountMoment, bucket: number): Draft {
  const { view, state, account } = moment;
  return maintenanceOver(moment, legsAt(moment, bucket), bucketMaintenance(view.world, state, account, bucket));
}

export function maintenanceMargin(moment: AccountMoment): Draft {
  const { view, state, account, contract } = moment;
  if (contract >= 0) return maintenanceOfPosition(moment);
  if (account < view.world.firstTrader) return given('maintenanceMargin', '0', 'money');
  const held = heldContracts(moment);
  const total = held.reduce((sum, one) => sum + positionMaintenance(view.world, state, account, one), 0);
  return maintenanceOver(moment, held, total);
}

/** maintenance ÷ equity of the bucket, per cent: at 100 % the bucket is at its requirement. */
export function marginRatio(moment: AccountMoment): Draft {
  needTrader(moment);
  const { view, state, account } = moment;
  const bucket = bucketAt(moment);
  const worth = bucketEquity(view.world, state, account, bucket);
  const required = bucketMaintenance(view.world, state, account, bucket);
  const legs = legsAt(moment, bucket);
  if (legs.length === 0) return decline('account', 'no position', 'a bucket that holds a position');
  if (worth <= 0) return decline('account', `equity ${moneyText(view, worth)}`, 'equity above 0');
  const { formula, terms } = maintenanceSum(moment, legs);
  return {
    symbol: 'marginRatio',
    value: quotient([required, 100], [worth], RATIO_DIGITS),
    unit: 'percent',
    formula: `${legs.length > 1 ? `(${formula})` : formula} ÷ equity × 100`,
    terms: [...terms, equityTerm(moment, bucket)],
    rule: `liquidationTrigger: ${view.world.rules.liquidationTrigger.compare}`,
    rounding: toDigits(RATIO_DIGITS),
    sources: sourcesOf(view.world.rules, 'liquidationTrigger'),
  };
}
