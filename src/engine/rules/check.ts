/**
 * Accepts or refuses a rule book as a whole: every parameter within its range, and no two slots that contradict each
 * other. Kinds are taken as typed; text from outside has passed `decode/` first.
 */
import type { AdlSlot, RankingKey, RuleBook } from '#protocol/rulebook.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { parseDecimal } from '../load/decimal.ts';
import { orRefusal, quoted, refuse } from '../load/refuse.ts';
import { checkCloseOut } from './closeOut.ts';
import { checkFund, checkSharing, checkVault } from './money.ts';
import { amount, MILLION, whole } from './ranges.ts';

/** Some keys, each once; a ratio cannot decide between equal scores, so leverage comes first or not at all. */
function checkKeys(keys: readonly RankingKey[]): void {
  if (keys.length === 0) refuse('adl.ranking.keys', 'no keys', 'at least one key');
  keys.forEach((key, at) => {
    if (keys.indexOf(key) < at)
      refuse(`adl.ranking.keys[${at}]`, quoted(key), 'another key: this one is there already');
    if (key === 'leverage' && at > 0)
      refuse(`adl.ranking.keys[${at}]`, quoted(key), 'leverage as the first key or not at all: it is a ratio');
  });
}

function checkReduction({ reduction }: RuleBook): void {
  if (reduction.kind === 'none') return;
  whole('reduction.tiersAtOnce', reduction.tiersAtOnce, 1, 50);
  whole('reduction.maxFeePpm', reduction.maxFeePpm, 0, MILLION);
}

/** A blend has parts; the line of a draw-down needs a trigger that draws one. */
function checkPrice({ price, trigger }: AdlSlot): void {
  if (price?.kind === 'drawDownLine' && trigger.kind !== 'fundDrawDown')
    refuse(
      'adl.price',
      quoted(price.kind),
      `another price: the trigger ${trigger.kind} has no draw-down line that the fund could pay down to`,
    );
  if (price?.kind !== 'blend') return;
  whole('adl.price.bankruptcyParts', price.bankruptcyParts, 1, 1000);
  whole('adl.price.markParts', price.markParts, 1, 1000);
}

function checkAdl({ trigger, allocation, ranking, feePpm, maxCandidates }: AdlSlot): void {
  if (ranking.kind === 'lexicographic') checkKeys(ranking.keys);
  if (trigger.kind === 'fundDrawDown') {
    whole('adl.trigger.triggerPpm', trigger.triggerPpm, 1, MILLION);
    // Going on "until the loss is back above the stop level" needs a stop no deeper than the trigger.
    whole('adl.trigger.stopPpm', trigger.stopPpm, 0, trigger.triggerPpm);
    whole('adl.trigger.windowSteps', trigger.windowSteps, 1, MILLION);
    amount('adl.trigger.onlyAbove', trigger.onlyAbove);
    amount('adl.trigger.minBalance', trigger.minBalance);
  }
  if (allocation.kind === 'cappedProRata' || allocation.kind === 'riskAware')
    whole('adl.allocation.maxHaircutPpm', allocation.maxHaircutPpm, 1, MILLION);
  whole('adl.feePpm', feePpm, 0, 100_000);
  if (maxCandidates !== null) whole('adl.maxCandidates', maxCandidates, 1, MILLION);
}

/** Two mechanisms, never mixed: a tear-up has a price, a haircut takes money and has none. */
function checkMechanism({ mechanism, price, candidates, feePpm }: AdlSlot): void {
  if (mechanism === 'tearUp' && price === null)
    refuse('adl.price', 'null', 'a price: a tear-up closes lots, and lots close at a price');
  if (mechanism === 'haircut' && price !== null)
    refuse(
      'adl.price',
      quoted(price.kind),
      'null: a haircut takes money out of profits and closes nothing, so it has no price',
    );
  if (mechanism === 'haircut' && candidates.who === 'winnersThenLosers')
    refuse(
      'adl.candidates.who',
      quoted(candidates.who),
      '"profitableOnly": a haircut takes profits, and losers have none',
    );
  if (mechanism === 'haircut' && feePpm > 0)
    refuse('adl.feePpm', String(feePpm), '0: a haircut closes nothing, so there is no value to take a fee of');
}

/** Whoever assumes says why, and nobody gives reasons for what is not assumed. */
function checkReasons({ confidence, assumptions }: RuleBook): void {
  const reasons = new Set(Object.keys(assumptions));
  const assumed = new Set(Object.entries(confidence).flatMap(([part, how]) => (how === 'assumed' ? [part] : [])));
  for (const part of assumed)
    if (!reasons.has(part)) refuse(`assumptions.${part}`, 'nothing', `a reason: confidence.${part} is "assumed"`);
  for (const part of reasons)
    if (!assumed.has(part)) refuse(`assumptions.${part}`, 'a reason', `none: confidence.${part} is not "assumed"`);
}

function checkFloor(rules: RuleBook): void {
  const { fund, adl, fallback } = rules;
  if (fund.floor !== null) {
    if (parseDecimal(fund.floor) === null)
      refuse('fund.floor', quoted(fund.floor), 'a plain decimal number as text, or null');
    return;
  }
  const { kind } = adl.trigger;
  if (kind === 'fundAtFloor' || kind === 'fundCannotCover' || kind === 'fundDrawDown')
    refuse('fund.floor', 'null', `a floor: the ADL trigger ${kind} compares the fund with it`);
  if (fallback !== 'none')
    refuse('fallback', quoted(fallback), '"none": a fund without a floor pays everything, so nothing is left to share');
}

/** `{ ok: true }`, or the first contradiction with its reason. Paths are within the rule book. */
export const checkRuleBook = (rules: RuleBook): { readonly ok: true } | Refusal =>
  orRefusal(() => {
    if (rules.id === '') refuse('id', '""', 'an id such as "canonical@1"');
    checkReasons(rules);
    checkCloseOut(rules.closeOut);
    if (rules.liquidationOrder === 'farthestFillable' && rules.closeOut.kind !== 'fillablePrice')
      refuse(
        'liquidationOrder',
        quoted(rules.liquidationOrder),
        'another order: only the close-out fillablePrice has a fillable price',
      );
    checkAdl(rules.adl);
    checkMechanism(rules.adl);
    checkPrice(rules.adl);
    checkReduction(rules);
    checkFloor(rules);
    checkVault(rules);
    checkFund(rules);
    checkSharing(rules);
    return { ok: true };
  });
