/** Invariants 1 and 2, per event: postings cancel out, and they are what the event says. */
import { Code } from '../events.ts';
import { marketOf } from '../margin/bucket.ts';
import { Money } from '../money.ts';
import { FEES } from '../world.ts';
import { sumOf } from './sums.ts';
import type { MakeWatcher, Scene } from './watch.ts';

/** Kinds that move nothing, and so are looked at only when they do. */
const still = new Set<number>(
  Object.values(Code).filter(
    (code) =>
      ![
        Code.deposited,
        Code.withdrawn,
        Code.traded,
        Code.liquidationFilled,
        Code.positionTakenOver,
        Code.vaultTookOver,
        Code.inventoryReduced,
        Code.adlFilled,
        Code.haircutTaken,
        Code.lossSocialised,
      ].some((moving) => moving === code),
  ),
);

export const watchBalance: MakeWatcher = (replay, report, before) => {
  const { world, state } = replay;
  const expected = before.money.copy();
  const lots = world.contracts.map(() => 0);
  // Sums of many postings may pass 2^53 on the way to nothing.
  let money = new Money();

  const cancelsOut = ({ id, code, numbers }: Scene): void => {
    const [amount = 0] = numbers;
    const due = code === Code.deposited ? amount : code === Code.withdrawn ? -amount : 0;
    if (due !== 0) expected.add(due);
    money = new Money();
    lots.fill(0);
    replay.eachPosting(id, (account, contract, quantity, cost, cash) => {
      if (contract >= 0) lots[contract] = (lots[contract] ?? 0) + quantity;
      else if (quantity !== 0 || cost !== 0) report(1, `a posting of lots to account ${account} names no contract`);
      money.add(cash - cost);
    });
    lots.forEach((sum, contract) => {
      if (sum !== 0) report(1, `lots of contract ${contract} add up to ${sum}`);
    });
    if (money.toNumber() !== due) report(2, `money changes by ${money.toNumber()} instead of ${due}`);
  };

  const says = (id: number, who: string, account: number, quantity: number, money: number): void => {
    const sum = sumOf(replay, id, account);
    if (sum.lots !== quantity) report(2, `${who} ${account} trades ${sum.lots} lots, the event says ${quantity}`);
    if (sum.money !== money) report(2, `${who} ${account} receives ${sum.money}, the event says ${money}`);
  };

  /** An account hands `quantity` lots (signed, as it held them) to another for `atoms`; fees apart. */
  const handsOver = (
    { id, account, counterparty }: Scene,
    quantity: number,
    atoms: number,
    fee = 0,
    kept = 0,
  ): void => {
    says(id, 'account', account, -quantity, atoms - kept);
    says(id, 'counterparty', counterparty, quantity, -atoms - fee);
  };

  const agrees = (scene: Scene): void => {
    const { id, code, account, counterparty, contract, numbers } = scene;
    const [a = 0, b = 0, c = 0, , e = 0] = numbers;
    const fees = sumOf(replay, id, FEES).money;
    const side = (holder: number): number => (replay.lots(holder, contract) > 0 ? 1 : -1);
    switch (code) {
      case Code.deposited:
        says(id, 'account', account, 0, a);
        return;
      case Code.withdrawn:
        says(id, 'account', account, 0, -a);
        return;
      case Code.traded: {
        const [buyer, seller] = [sumOf(replay, id, account), sumOf(replay, id, counterparty)];
        if (buyer.lots !== a || seller.lots !== -a) report(2, `${buyer.lots} and ${seller.lots} lots traded for ${a}`);
        if (fees < 0) report(2, `fees of ${fees}`);
        const [paid, received] = [-c - buyer.money, c - seller.money];
        if (paid < 0 || received < 0 || paid + received !== fees)
          report(2, `buyer and seller pay ${paid} and ${received} in fees, ${fees} arrive`);
        return;
      }
      case Code.liquidationFilled:
        handsOver(scene, side(account) * a, c, counterparty === FEES ? 0 : fees, e);
        if (world.fundOf(contract) !== counterparty) says(id, 'fund', world.fundOf(contract), 0, e);
        return;
      case Code.positionTakenOver:
      case Code.vaultTookOver:
        handsOver(scene, side(account) * a, b);
        return;
      case Code.inventoryReduced:
        handsOver(scene, side(account) * a, c);
        return;
      case Code.adlFilled:
        if (fees !== e) report(2, `a fee of ${e} was told, ${fees} arrived`);
        handsOver(scene, side(account) * a, b, e);
        return;
      case Code.haircutTaken:
      case Code.lossSocialised:
        handsOver(scene, 0, a);
        return;
      case Code.fundingPaid:
        if (replay.lots(FEES, contract) === 0 && fees !== c) report(2, `a residue of ${c} was told, ${fees} arrived`);
        return;
      case Code.fundReceived:
      case Code.fundPaid:
        // What a fill did to the fund is in the fill's postings; its balance is looked at below in any case.
        if (sumOf(replay, id, counterparty).money === 0 && sumOf(replay, id, account).money === 0) return;
        handsOver(scene, 0, code === Code.fundPaid ? a : -a);
        return;
      default:
        replay.eachPosting(id, (holder) => report(2, `a posting to account ${holder} in an event that moves nothing`));
    }
  };

  return {
    before: (scene) => {
      const moves = replay.hasPostings(scene.id);
      // An event that ought to move money and does not is caught by what it says.
      if (moves) cancelsOut(scene);
      if (moves || !still.has(scene.code)) agrees(scene);
    },
    after: ({ code, counterparty, numbers }) => {
      if (code !== Code.fundReceived && code !== Code.fundPaid && code !== Code.fundExhausted) return;
      const balance = replay.balance(counterparty);
      if (balance !== numbers[1]) report(2, `the fund has ${balance}, the event says ${numbers[1]}`);
    },
    end: () => {
      if (!expected.equals(state.expectedMoney)) report(2, 'deposits and withdrawals are not what the step counted');
      replay.openInterest.forEach((sum, contract) => {
        const counted = marketOf(state, contract).openInterest;
        if (sum !== counted) report(1, `open interest of contract ${contract} is ${sum}, counted ${counted}`);
      });
    },
  };
};
