/** What a rule book says about fund, vault and fallback, and where those contradict each other. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { quoted, refuse } from '../load/refuse.ts';
import { amount, MILLION, whole } from './ranges.ts';

export function checkFund({ fund, closeOut }: RuleBook): void {
  if (fund.surplus.to === 'feeCapped') whole('fund.surplus.maxFeePpm', fund.surplus.maxFeePpm, 0, MILLION);
  if (fund.fee !== undefined) whole('fund.fee.ppm', fund.fee.ppm, 1, MILLION);
  if (fund.workOff !== undefined) {
    const { portionPpm, wholeUpToNotional, maxBookPpm } = fund.workOff;
    whole('fund.workOff.portionPpm', portionPpm, 1, MILLION);
    amount('fund.workOff.wholeUpToNotional', wholeUpToNotional);
    if (maxBookPpm !== null) whole('fund.workOff.maxBookPpm', maxBookPpm, 1, MILLION);
  }
  if (fund.whenShort === 'settleAtEnd' && closeOut.kind === 'fillablePrice' && closeOut.maxFundLoss !== null)
    refuse(
      'closeOut.maxFundLoss',
      quoted(closeOut.maxFundLoss),
      'null: under fund.whenShort "settleAtEnd" the fund pays for no fill, so no fill has a limit of fund money',
    );
}

/** What says how a loss is shared needs a fallback that shares one. */
export function checkSharing({ fallback, sharing }: RuleBook): void {
  if (sharing === undefined) return;
  const { gainsPeriodSteps, rounding } = sharing;
  if (gainsPeriodSteps !== null) {
    whole('sharing.gainsPeriodSteps', gainsPeriodSteps, 1, MILLION);
    if (fallback !== 'winnersGains')
      refuse('sharing.gainsPeriodSteps', String(gainsPeriodSteps), `null: the fallback ${fallback} takes no gains`);
  }
  if (rounding === 'payoutsDown' && fallback !== 'winnersGains')
    refuse('sharing.rounding', quoted(rounding), 'another rounding: only the fallback winnersGains pays gains out');
  if (rounding === 'ratePerLotUp' && fallback !== 'bothSidesOpenInterest')
    refuse('sharing.rounding', quoted(rounding), 'another rounding: only bothSidesOpenInterest shares by lots');
}

export function checkVault({ vault, remainder, closeOut, adl }: RuleBook): void {
  if (vault.kind === 'absorbs') {
    amount('vault.lossCap', vault.lossCap);
    const asked =
      remainder === 'vault' ||
      (closeOut.kind === 'slicesThenVault' && closeOut.vaultBelowMaintenancePpm !== null) ||
      (closeOut.kind === 'staggeredOrders' && closeOut.backstopBelowMaintenancePpm > 0);
    if (adl.trigger.kind === 'backstopTooThin' && !asked)
      refuse('adl.trigger', '"backstopTooThin"', 'a close-out or a remainder that asks the vault: this one never does');
    return;
  }
  const none = (path: string, found: string, expected: string) =>
    refuse(path, found, `${expected}: this rule book has no vault`);
  if (remainder === 'vault') none('remainder', '"vault"', 'another remainder');
  if (adl.trigger.kind === 'backstopTooThin') none('adl.trigger', '"backstopTooThin"', 'another trigger');
  if (closeOut.kind === 'slicesThenVault' && closeOut.vaultBelowMaintenancePpm !== null)
    none('closeOut.vaultBelowMaintenancePpm', String(closeOut.vaultBelowMaintenancePpm), 'null');
  if (closeOut.kind === 'staggeredOrders' && closeOut.backstopBelowMaintenancePpm > 0)
    none('closeOut.backstopBelowMaintenancePpm', String(closeOut.backstopBelowMaintenancePpm), '0');
}
