/**
 * Scenario files from outside: a known schema number, known fields, right types, limited lengths. Bad input ends here;
 * what is consistent and exact is checked when the engine loads it (`engine/load/scenario.ts`).
 */
import * as v from 'valibot';
import { MOST } from '#protocol/limits.ts';
import type { Refusal, ScenarioFile } from '#protocol/scenario.ts';
import { Count, Decimal, Id, list, Name, Prose, Source, Sources, Whole } from './primitives.ts';
import { parseText, refusalOf } from './refusal.ts';
import { RuleBookSchema } from './rulebook.ts';

const Levels = list(v.strictTuple([Decimal, Decimal]), MOST.quotes);

const Liquidity = v.variant('kind', [
  v.strictObject({ kind: v.literal('fixed'), owner: v.exactOptional(Id), bids: Levels, asks: Levels }),
  v.strictObject({
    kind: v.literal('ladder'),
    owner: v.exactOptional(Id),
    levels: Count,
    spacing: Decimal,
    size: Decimal,
    decay: Decimal,
    refill: Decimal,
    withdrawal: Decimal,
  }),
]);

const Tier = v.strictObject({
  upTo: v.nullable(Decimal),
  initialRate: Decimal,
  maintenanceRate: Decimal,
  maintenanceAmount: v.exactOptional(Decimal),
});

const Contract = v.strictObject({
  id: Id,
  kind: v.picklist(['linear', 'inverse']),
  tickSize: Decimal,
  lotSize: Decimal,
  maxPrice: Decimal,
  multiplier: v.exactOptional(Decimal),
  index: Decimal,
  mark: v.exactOptional(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('index') }),
      v.strictObject({ kind: v.literal('clampedBasis'), clamp: Decimal }),
    ]),
  ),
  tiers: list(Tier, MOST.tiers),
  tiersSource: v.exactOptional(Source),
  makerFee: v.exactOptional(Decimal),
  takerFee: v.exactOptional(Decimal),
  funding: v.exactOptional(v.strictObject({ everySteps: Count, rate: Decimal })),
  liquidity: Liquidity,
  axis: v.exactOptional(v.strictTuple([Decimal, Decimal])),
});

const Account = v.strictObject({
  id: Id,
  name: v.exactOptional(Name),
  role: v.exactOptional(v.picklist(['trader', 'marketMaker', 'basis'])),
  cash: Decimal,
  positions: list(
    v.strictObject({
      contract: Id,
      size: Decimal,
      entry: Decimal,
      leverage: v.exactOptional(Decimal),
      isolatedMargin: v.exactOptional(Decimal),
    }),
    MOST.positionsOfAccount,
  ),
  hedge: v.exactOptional(Decimal),
});

const Population = v.strictObject({
  contract: Id,
  count: Count,
  prefix: Id,
  entryFrom: Decimal,
  entryTo: Decimal,
  smallestSize: Decimal,
  doublings: Count,
  leverages: list(v.strictObject({ leverage: Decimal, weight: Count }), 50),
  shortsAbove: v.exactOptional(Decimal),
});

const CommandSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('setIndexPrice'), contract: Id, price: Decimal }),
  v.strictObject({ kind: v.picklist(['deposit', 'withdraw']), account: Id, amount: Decimal }),
  v.strictObject({ kind: v.literal('trade'), buyer: Id, seller: Id, contract: Id, size: Decimal, price: Decimal }),
  v.strictObject({
    kind: v.literal('placeOrder'),
    account: Id,
    contract: Id,
    side: v.picklist(['buy', 'sell']),
    size: Decimal,
    price: Decimal,
  }),
  v.strictObject({ kind: v.literal('cancelOrders'), account: Id, contract: Id }),
]);

const Path = v.strictObject({
  contract: Id,
  label: Name,
  source: Source,
  start: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/, 'an ISO time, such as "2025-10-10T20:15:00Z"'),
  ),
  barSeconds: Count,
  bars: list(v.strictTuple([Decimal, Decimal, Decimal, Decimal]), MOST.bars),
});

export const ScenarioSchema = v.strictObject({
  // First, so that a file of another schema is told so before anything else.
  schema: v.literal(1),
  id: Id,
  name: Name,
  about: v.exactOptional(Prose),
  synthetic: v.exactOptional(Prose),
  sources: v.exactOptional(Sources),
  seed: Whole,
  quote: Id,
  atom: Decimal,
  contracts: list(Contract, MOST.contracts),
  rules: v.union([Id, RuleBookSchema]),
  accounts: list(Account, MOST.namedAccounts),
  population: v.exactOptional(list(Population, MOST.populations)),
  fund: v.union([Decimal, v.record(Id, Decimal)]),
  vault: v.exactOptional(Decimal),
  script: v.exactOptional(list(list(CommandSchema, MOST.commandsOfStep), MOST.steps)),
  path: v.exactOptional(Path),
});

/** Text of a file, or an object. The input is copied, never kept or changed. */
export function decodeScenario(input: unknown): { readonly ok: true; readonly scenario: ScenarioFile } | Refusal {
  const parsed = parseText(input);
  if (!parsed.ok) return parsed;
  const result = v.safeParse(ScenarioSchema, parsed.value, { abortEarly: true });
  return result.success ? { ok: true, scenario: result.output } : refusalOf(result.issues[0]);
}
