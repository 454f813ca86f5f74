/** The same world k times as large: every size and every amount of money, in the scenario and in its rule book. */
import type { CloseOut, RuleBook } from '#protocol/rulebook.ts';
import type { AccountFile, CommandFile, ContractFile, LiquidityFile } from '#protocol/scenario.ts';
import { times } from './numbers.ts';
import type { DrawnScenario } from './worlds.ts';

type Scale = (text: string) => string;

const orNone = (scale: Scale, text: string | null): string | null => (text === null ? null : scale(text));

function scaledCloseOut(closeOut: CloseOut, scale: Scale): CloseOut {
  switch (closeOut.kind) {
    case 'slicesThenVault':
      return { ...closeOut, wholeBelowNotional: scale(closeOut.wholeBelowNotional) };
    case 'fillablePrice':
      return {
        ...closeOut,
        minPositionNotional: scale(closeOut.minPositionNotional),
        maxNotional: orNone(scale, closeOut.maxNotional),
        maxFundLoss: orNone(scale, closeOut.maxFundLoss),
      };
    case 'staggeredOrders':
      return {
        ...closeOut,
        minNotional: scale(closeOut.minNotional),
        maxNotional: orNone(scale, closeOut.maxNotional),
      };
    default:
      return closeOut;
  }
}

export function scaledRules(rules: RuleBook, scale: Scale): RuleBook {
  const { closeOut, fund, vault, adl } = rules;
  return {
    ...rules,
    closeOut: scaledCloseOut(closeOut, scale),
    fund: {
      ...fund,
      floor: orNone(scale, fund.floor),
      ...(fund.workOff === undefined
        ? {}
        : { workOff: { ...fund.workOff, wholeUpToNotional: scale(fund.workOff.wholeUpToNotional) } }),
    },
    vault: vault.kind === 'none' ? vault : { ...vault, lossCap: orNone(scale, vault.lossCap) },
    adl: {
      ...adl,
      trigger:
        adl.trigger.kind === 'fundDrawDown'
          ? { ...adl.trigger, onlyAbove: scale(adl.trigger.onlyAbove), minBalance: scale(adl.trigger.minBalance) }
          : adl.trigger,
    },
  };
}

function scaledLiquidity(file: LiquidityFile, scale: Scale): LiquidityFile {
  if (file.kind === 'ladder') return { ...file, size: scale(file.size) };
  const rows = (quotes: readonly (readonly [string, string])[]) =>
    quotes.map(([price, size]) => [price, scale(size)] as const);
  return { ...file, bids: rows(file.bids), asks: rows(file.asks) };
}

const scaledContract = (file: ContractFile, scale: Scale): ContractFile => ({
  ...file,
  tiers: file.tiers.map((tier) => ({ ...tier, upTo: orNone(scale, tier.upTo) })),
  liquidity: scaledLiquidity(file.liquidity, scale),
});

const scaledAccount = (file: AccountFile, scale: Scale): AccountFile => ({
  ...file,
  cash: scale(file.cash),
  positions: file.positions.map((position) => ({
    ...position,
    size: scale(position.size),
    ...(position.isolatedMargin === undefined ? {} : { isolatedMargin: scale(position.isolatedMargin) }),
  })),
});

function scaledCommand(command: CommandFile, scale: Scale): CommandFile {
  if ('amount' in command) return { ...command, amount: scale(command.amount) };
  return 'size' in command ? { ...command, size: scale(command.size) } : command;
}

export function scaledScenario(scenario: DrawnScenario, k: number): DrawnScenario {
  const scale: Scale = (text) => (text.startsWith('-') ? `-${times(k, text.slice(1))}` : times(k, text));
  const { fund, vault, script } = scenario;
  return {
    ...scenario,
    contracts: scenario.contracts.map((file) => scaledContract(file, scale)),
    rules: scaledRules(scenario.rules, scale),
    accounts: scenario.accounts.map((file) => scaledAccount(file, scale)),
    fund:
      typeof fund === 'string'
        ? scale(fund)
        : Object.fromEntries(Object.entries(fund).map(([id, amount]) => [id, scale(amount)])),
    ...(vault === undefined ? {} : { vault: scale(vault) }),
    ...(script === undefined ? {} : { script: script.map((step) => step.map((one) => scaledCommand(one, scale))) }),
  };
}
