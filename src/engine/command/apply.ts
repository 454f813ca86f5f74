/** Carries commands out. They have been checked; each becomes events. */
import type { Command } from '#protocol/command.ts';
import { Code } from '../events.ts';
import { cutWithdrawal } from '../fallback/withdrawal.ts';
import { chargeFee } from '../fee.ts';
import { post, trade, valueAt } from '../ledger.ts';
import { cancelOrders } from '../liquidation/cancel.ts';
import { contractOf, marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';

/** Trades at a price; `taker` pays the taker fee and the other side the maker fee, unless nobody took (−1). */
function tradeAt(
  run: Run,
  buyer: number,
  seller: number,
  contract: number,
  lots: number,
  price: number,
  taker: number,
  cause: number,
): void {
  const atoms = valueAt(run, contract, lots, price);
  trade(run, buyer, contract, lots, atoms);
  trade(run, seller, contract, -lots, -atoms);
  if (taker !== -1) {
    const { takerFeePpm, makerFeePpm } = contractOf(run.world, contract);
    chargeFee(run, taker, atoms, takerFeePpm);
    chargeFee(run, taker === buyer ? seller : buyer, atoms, makerFeePpm);
  }
  marketOf(run.state, contract).last = price;
  run.log.push(seller);
  run.log.seal(Code.traded, cause, buyer, contract, lots, price, atoms);
}

function placeOrder(run: Run, command: Extract<Command, { kind: 'placeOrder' }>, cause: number): void {
  const { account, contract, lots, price } = command;
  const { book } = marketOf(run.state, contract);
  const size = Math.abs(lots);
  const filled = book.match(
    lots > 0 ? 'buy' : 'sell',
    size,
    price,
    (owner, _order, offered, at) => {
      tradeAt(run, lots > 0 ? account : owner, lots > 0 ? owner : account, contract, offered, at, account, cause);
      return offered;
    },
    account,
  );
  const rest = size - filled;
  // An own order on the other side would be crossed: it stays, and the rest of this one is not rested.
  const crosses = lots > 0 ? book.bestAsk() <= price : book.bestBid() >= price;
  const order = rest > 0 && !crosses ? book.add(account, lots > 0 ? rest : -rest, price) : 0;
  run.log.seal(Code.orderPlaced, cause, account, contract, lots, price, order);
}

export function applyCommand(run: Run, command: Command, cause: number): void {
  const { state, log } = run;
  switch (command.kind) {
    case 'setIndexPrice': {
      const market = marketOf(state, command.contract);
      const previous = market.index;
      market.index = command.price;
      log.seal(Code.indexSet, cause, -1, command.contract, command.price, previous);
      return;
    }
    case 'deposit':
      state.expectedMoney.add(command.amount);
      post(run, command.account, -1, 0, 0, command.amount);
      log.seal(Code.deposited, cause, command.account, -1, command.amount);
      return;
    case 'withdraw': {
      const amount = cutWithdrawal(run, command.account, command.amount, cause);
      state.expectedMoney.add(-amount);
      post(run, command.account, -1, 0, 0, -amount);
      log.seal(Code.withdrawn, cause, command.account, -1, amount);
      return;
    }
    case 'trade':
      tradeAt(run, command.buyer, command.seller, command.contract, command.lots, command.price, -1, cause);
      return;
    case 'placeOrder':
      placeOrder(run, command, cause);
      return;
    case 'cancelOrders':
      cancelOrders(run, command.account, command.contract, cause);
      return;
  }
}
