/** Money of closes recomputed: cost released, the fund's share of a fill, budgets of haircuts and socialised losses. */
import { unitValue } from '#engine/contract/contract.ts';
import { Code } from '#engine/events.ts';
import { Underway } from '#engine/invariants/underway.ts';
import type { MakeWatcher, Scene } from '#engine/invariants/watch.ts';
import { contractOf, isIsolated, marketOf } from '#engine/margin/bucket.ts';
import { rateDown } from './exact.ts';

export const watchCloses: MakeWatcher = (replay, report) => {
  const { world } = replay;
  const { rules } = world;
  const underway = new Underway();
  let profit = 0;
  let reducing = false;

  /** trunc(cost × quantity ÷ |lots|), the last lot the rest: so the entry of what remains is unchanged. */
  const released = ({ id }: Scene): void => {
    const held = new Map<number, { lots: bigint; cost: bigint }>();
    replay.eachPosting(id, (account, contract, lots, cost) => {
      if (contract < 0 || lots === 0) return;
      const key = account * world.contracts.length + contract;
      const now = held.get(key) ?? {
        lots: BigInt(replay.lots(account, contract)),
        cost: BigInt(replay.cost(account, contract)),
      };
      const [quantity, paid] = [BigInt(lots), BigInt(cost)];
      if (now.lots !== 0n && now.lots > 0n !== quantity > 0n) {
        // BigInt division truncates.
        const due = -((now.cost * (quantity < 0n ? -quantity : quantity)) / (now.lots < 0n ? -now.lots : now.lots));
        if (paid !== due) report(2, `account ${account} releases ${paid} of ${now.cost}, ${due} was due`);
      }
      held.set(key, { lots: now.lots + quantity, cost: now.cost + paid });
    });
  };

  const fundShare = ({ numbers: [, , atoms = 0, atBankruptcy = 0, delta = 0], contract }: Scene): void => {
    const difference = atoms - atBankruptcy;
    const { whenShort } = rules.fund;
    const surplus =
      reducing && rules.reduction.kind === 'byTiers'
        ? ({ to: 'feeCapped', maxFeePpm: rules.reduction.maxFeePpm } as const)
        : rules.fund.surplus;
    if (difference > 0) {
      const fee = surplus.to === 'feeCapped' ? Math.min(difference, Number(rateDown(atoms, surplus.maxFeePpm))) : 0;
      const due = surplus.to === 'fund' ? difference : fee;
      if (delta !== due) report(2, `the fund receives ${delta} of a surplus of ${difference}, ${due} was due`);
      return;
    }
    if (whenShort === 'settleAtEnd' ? delta === 0 : delta === difference) return;
    const spent = replay.capacity(world.fundOf(contract)) === 0 || Number.isFinite(world.amounts.maxFundLoss);
    if (whenShort !== 'fillAndOwe' || delta < difference || delta > 0 || !spent)
      report(2, `the fund pays ${-delta} of a loss of ${-difference}`);
  };

  /** What a winner may be asked for: its profit, or what its lots gained since the mark at the start of the period. */
  const gain = ({ counterparty, contract }: Scene): number => {
    if ((rules.sharing?.gainsPeriodSteps ?? null) === null) return replay.pnl(counterparty, contract);
    const since = unitValue(contractOf(world, contract), marketOf(replay.state, contract).periodMark);
    return replay.lots(counterparty, contract) * ((replay.unit[contract] ?? 0) - since);
  };

  const socialised = ({ account, counterparty, contract, numbers: [amount = 0] }: Scene): void => {
    const short = -replay.equity(account, underway.account === account ? underway.bucket : -1);
    if (short < 0 && rules.sharing?.rounding !== 'ratePerLotUp')
      report(10, `account ${account} is left with ${-short} of socialised money`);
    if (counterparty < world.firstTrader) return;
    if (rules.fallback === 'winnersGains' && amount > Math.max(0, profit))
      report(10, `account ${counterparty} is asked for ${amount} of a profit of ${profit}`);
    const has = replay.equity(counterparty, isIsolated(replay.state, counterparty, contract) ? contract : -1);
    if (has < 0) report(10, `account ${counterparty} has ${has} after paying ${amount}`);
    if (replay.lots(counterparty, contract) === 0) report(10, `account ${counterparty} pays and holds nothing`);
  };

  return {
    before: (scene) => {
      if (scene.code !== Code.fundingPaid) released(scene);
      if (scene.code === Code.lossSocialised) profit = gain(scene);
    },
    after: (scene) => {
      const { code, account, numbers } = scene;
      if (code === Code.liquidationStarted) reducing = false;
      if (code === Code.reductionOrdered) reducing = true;
      if (code === Code.liquidationFilled) fundShare(scene);
      if (code === Code.lossSocialised) socialised(scene);
      if (code === Code.adlTriggered && rules.adl.mechanism === 'haircut') {
        const short = Math.max(0, -replay.equity(account, underway.bucket));
        if (short !== numbers[1]) report(4, `a haircut of ${numbers[1]} for a shortfall of ${short}`);
      }
      underway.follow(scene);
    },
  };
};
