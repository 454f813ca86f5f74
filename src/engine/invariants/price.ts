/** Invariant 4: at which price lots change hands against somebody's will, and what that does to equity. */
import { unitValue } from '../contract/contract.ts';
import { Code } from '../events.ts';
import { contractOf, isIsolated, marketOf } from '../margin/bucket.ts';
import { mulDivCeil, mulDivFloor } from '../units.ts';
import { Underway } from './underway.ts';
import type { MakeWatcher, Scene } from './watch.ts';

export const watchPrices: MakeWatcher = (replay, report) => {
  const { world, state } = replay;
  const { rules } = world;
  const underway = new Underway();
  const up = rules.rounding.bankruptcyValue === 'up';
  const equity = new Map<number, number>();
  let profit = 0;

  const atMark = (contract: number, lots: number): number => lots * (replay.unit[contract] ?? 0);

  /** What the rule book's ADL price makes of the next lots; null where it depends on the state before each fill. */
  const dueAtAdl = (contract: number, lots: number): number | null => {
    const bankruptcy = rules.recomputePerFill ? null : underway.bankruptcyAtoms(lots, up);
    const mark = atMark(contract, underway.side * lots);
    const { price } = rules.adl;
    switch (price?.kind) {
      case 'mark':
        return mark;
      case 'previousMark':
        return underway.side * lots * unitValue(contractOf(world, contract), marketOf(state, contract).previousMark);
      case 'oracleCappedAtBankruptcy':
        return bankruptcy === mark ? mark : null;
      case 'drawDownLine':
        return null;
      case 'bankruptcy':
      case undefined:
        return bankruptcy;
      case 'blend': {
        if (bankruptcy === null) return null;
        const { bankruptcyParts: parts, markParts } = price;
        const round = up ? mulDivCeil : mulDivFloor;
        return mark + round(bankruptcy - mark, parts, parts + markParts);
      }
    }
  };

  const changes = (who: string, account: number, by: number): void => {
    const before = equity.get(account) ?? 0;
    const after = replay.wholeEquity(account);
    if (after - before !== by)
      report(4, `${who} account ${account} has ${after} after ${before}, a change of ${by} was due`);
  };

  /** Positions of the bucket that was found in breach. */
  let legs = 0;
  const countLegs = ({ account, contract: bucket }: Scene): void => {
    legs = world.contracts.filter(
      (_, leg) => replay.lots(account, leg) !== 0 && (bucket < 0 ? !isIsolated(state, account, leg) : bucket === leg),
    ).length;
  };

  /** The bankruptcy value announced for a bucket of one position leaves exactly nothing of it. */
  const announced = ({ account, contract, numbers }: Scene): void => {
    const [lots = 0, , value = 0, told = 0] = numbers;
    if (!replay.tracks(account)) return;
    const bucket = isIsolated(state, account, contract) ? contract : -1;
    const has = replay.equity(account, bucket);
    if (has !== told) report(4, `account ${account} has an equity of ${has}, the event says ${told}`);
    if (legs === 1 && value !== atMark(contract, lots) - has)
      report(4, `closing ${lots} lots at ${value} would not leave account ${account} with nothing`);
  };

  return {
    before: (scene) => {
      const { code, account, counterparty, contract } = scene;
      equity.clear();
      if (code === Code.marginBreached) countLegs(scene);
      if (code === Code.liquidationStarted) announced(scene);
      if (code !== Code.adlFilled && code !== Code.haircutTaken && code !== Code.liquidationFilled) return;
      equity.set(account, replay.wholeEquity(account));
      equity.set(counterparty, replay.wholeEquity(counterparty));
      profit = replay.pnl(counterparty, contract);
    },
    after: (scene) => {
      const { code, account, counterparty, contract, numbers } = scene;
      const [a = 0, b = 0, c = 0, d = 0, e = 0] = numbers;
      if (code === Code.adlFilled) {
        const mark = atMark(contract, underway.side * a);
        if (c !== mark) report(4, `${a} lots are worth ${mark} at the mark, the event says ${c}`);
        const due = dueAtAdl(contract, a);
        if (due !== null && due !== b) report(4, `${a} lots were deleveraged for ${b} instead of ${due}`);
        changes('deleveraged', counterparty, mark - b - e);
        changes('liquidated', account, b - mark);
      } else if (code === Code.haircutTaken) {
        changes('cut', counterparty, -a);
        changes('liquidated', account, a);
        if (a > Math.max(0, profit)) report(4, `a haircut of ${a} on a profit of ${profit}`);
      } else if (code === Code.liquidationFilled) {
        changes('liquidated', account, c - e - atMark(contract, underway.side * a));
        if (!rules.recomputePerFill && d !== underway.bankruptcyAtoms(a, up))
          report(4, `${a} lots at the bankruptcy price are ${underway.bankruptcyAtoms(a, up)}, the event says ${d}`);
      } else if ((code === Code.positionTakenOver || code === Code.vaultTookOver) && !rules.recomputePerFill) {
        // At the bankruptcy price; or at the mark, where the rule book has it so, or to whoever holds the lots while profits
        // are cut.
        const due = underway.bankruptcyAtoms(a, up);
        const { kind } = rules.closeOut;
        const mayBeAtMark =
          rules.adl.mechanism === 'haircut' || kind === 'takenOverAtMark' || kind === 'proportionalCut';
        const atTheMark = mayBeAtMark && b === atMark(contract, underway.side * a);
        if (b !== due && !atTheMark) report(4, `${a} lots were taken over for ${b} instead of ${due}`);
      }
      underway.follow(scene);
    },
  };
};
