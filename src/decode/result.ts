/** The outcome of a run as it is printed, saved and told to a host page: for the schema that is published. */
import * as v from 'valibot';
import type { Result } from '#protocol/result.ts';
import { Count, Decimal, Id } from './primitives.ts';

const OrNull = v.nullable(Decimal);
const Checks = v.array(v.strictObject({ invariant: Count, name: v.string(), ok: v.boolean() }));

const Position = v.strictObject({
  contract: Id,
  size: Decimal,
  entryPrice: OrNull,
  unrealizedPnl: Decimal,
  isolatedMargin: OrNull,
});

const Account = v.strictObject({
  id: Id,
  role: v.string(),
  cash: Decimal,
  equity: Decimal,
  positions: v.array(Position),
  closedByLiquidation: Decimal,
  closedByAdl: Decimal,
  adlPrice: OrNull,
  realizedPnl: Decimal,
  costAgainstMark: Decimal,
});

const Paid = { margin: Decimal, book: Decimal, fund: Decimal, adl: Decimal, socialised: Decimal };

const Liquidation = v.strictObject({
  step: Count,
  account: Id,
  contract: Id,
  size: Decimal,
  filled: Decimal,
  takenOver: Decimal,
  unfilled: Decimal,
  deleveraged: Decimal,
  bankruptcyPrice: Decimal,
  shortfall: Decimal,
  loss: Decimal,
  paidBy: v.strictObject(Paid),
});

const FairnessSchema = v.strictObject({
  accountsTouched: Count,
  maxHaircut: OrNull,
  topShare: OrNull,
  topTenShare: OrNull,
  gini: OrNull,
});

export const ResultSchema = v.strictObject({
  schema: v.literal(1),
  scenario: v.string(),
  rules: v.string(),
  steps: Count,
  events: Count,
  accounts: v.array(Account),
  liquidations: v.array(Liquidation),
  fund: v.strictObject({ start: Decimal, end: Decimal, path: v.array(Decimal) }),
  totals: v.strictObject({ loss: Decimal, ...Paid }),
  fairness: FairnessSchema,
  books: v.strictObject({ balanced: v.boolean(), checks: Checks }),
  digest: v.string(),
}) satisfies v.GenericSchema<unknown, Result>;
