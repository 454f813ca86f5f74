/** The decimal amounts of a rule book as atoms, read once when a scenario is loaded. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { type AtomUnit, readMoney } from '../load/read.ts';
import type { RuleAmounts } from '../world.ts';

/** Absent limits become ±Infinity, so that comparisons need no special case. */
export function ruleAmounts(rules: RuleBook, unit: AtomUnit): RuleAmounts {
  const { closeOut, fund, vault, adl } = rules;
  const read = (path: string, text: string): number => readMoney(`rules.${path}`, text, unit);
  const orNone = (path: string, text: string | null): number =>
    text === null ? Number.POSITIVE_INFINITY : read(path, text);
  const slices = closeOut.kind === 'slicesThenVault';
  const fillable = closeOut.kind === 'fillablePrice';
  const staggered = closeOut.kind === 'staggeredOrders';
  const { workOff } = fund;
  return {
    fundFloor: fund.floor === null ? Number.NEGATIVE_INFINITY : read('fund.floor', fund.floor),
    vaultLossCap: vault.kind === 'none' ? 0 : orNone('vault.lossCap', vault.lossCap),
    wholeBelowNotional: slices ? read('closeOut.wholeBelowNotional', closeOut.wholeBelowNotional) : 0,
    minPositionNotional: fillable ? read('closeOut.minPositionNotional', closeOut.minPositionNotional) : 0,
    minNotional: staggered ? read('closeOut.minNotional', closeOut.minNotional) : 0,
    wholeUpToNotional: workOff === undefined ? 0 : read('fund.workOff.wholeUpToNotional', workOff.wholeUpToNotional),
    maxNotional:
      fillable || staggered ? orNone('closeOut.maxNotional', closeOut.maxNotional) : Number.POSITIVE_INFINITY,
    maxFundLoss: fillable ? orNone('closeOut.maxFundLoss', closeOut.maxFundLoss) : Number.POSITIVE_INFINITY,
    drawDownOnlyAbove: adl.trigger.kind === 'fundDrawDown' ? read('adl.trigger.onlyAbove', adl.trigger.onlyAbove) : 0,
    drawDownMinBalance:
      adl.trigger.kind === 'fundDrawDown' ? read('adl.trigger.minBalance', adl.trigger.minBalance) : 0,
  };
}
