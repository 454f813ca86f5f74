/** Which account, where, and as of when: what every account quantity is made from. */
import type { AccountQuantity, QuantityId } from '#protocol/explanation.ts';
import type { State } from '../../account/state.ts';
import { bucketOf, CROSS, contractOf, isIsolated, legsOf, marketOf } from '../../margin/bucket.ts';
import { decline } from '../refuse.ts';
import type { ExplainView } from '../view.ts';

export interface AccountMoment {
  readonly view: ExplainView;
  /** The view's, or an earlier one of the same step. */
  readonly state: State;
  readonly account: number;
  /** −1: the whole account, over all contracts. */
  readonly contract: number;
}

/** The id of another quantity of the same account. */
export const ask = (moment: AccountMoment, name: AccountQuantity, contract = moment.contract): QuantityId => ({
  of: 'account',
  account: moment.account,
  contract,
  name,
});

export const lotsOf = ({ state, account, contract }: AccountMoment): number =>
  marketOf(state, contract).positions.lots[account] ?? 0;

export const costOf = ({ state, account, contract }: AccountMoment): number =>
  marketOf(state, contract).positions.cost[account] ?? 0;

/** What makes a symbol one contract's when several of them stand in one formula. */
export const suffix = ({ view }: AccountMoment, contract: number, among: readonly number[]): '' | `[${string}]` =>
  among.length < 2 ? '' : `[${contractOf(view.world, contract).id}]`;

/** Contracts in which the account holds lots, in any bucket. */
export function heldContracts({ state, account }: AccountMoment): number[] {
  const held: number[] = [];
  state.markets.forEach(({ positions }, contract) => {
    if ((positions.lots[account] ?? 0) !== 0) held.push(contract);
  });
  return held;
}

/** The bucket that a quantity of this contract is about; −1 is the cross bucket. */
export const bucketAt = ({ state, account, contract }: AccountMoment): number =>
  contract < 0 ? CROSS : bucketOf(state, account, contract);

/** Contracts of a bucket in which it holds lots. */
export const legsAt = ({ view, state, account }: AccountMoment, bucket: number): number[] =>
  legsOf(view.world, state, account, bucket);

/** A contract whose quantities are those of the bucket; −1 when the account has no isolated position at all. */
export function contractOfBucket(moment: AccountMoment, bucket: number): number {
  if (bucket !== CROSS) return bucket;
  const { state, account } = moment;
  const cross = state.markets.findIndex((_, contract) => !isIsolated(state, account, contract));
  return legsAt(moment, CROSS)[0] ?? cross;
}

export function needPosition(moment: AccountMoment): number {
  const { view, account, contract } = moment;
  const lots = contract < 0 ? 0 : lotsOf(moment);
  if (lots === 0)
    return decline(
      'contract',
      `${view.world.idOf(account)} without a position${contract < 0 ? '' : ` in ${contractOf(view.world, contract).id}`}`,
      'an account that holds lots in the contract',
    );
  return lots;
}

export function needContract({ contract }: AccountMoment): void {
  if (contract < 0) decline('contract', String(contract), 'a contract: this is a quantity of one position');
}

/** Street, fees, vault and funds have no requirement and are never liquidated. */
export function needTrader({ view, account }: AccountMoment): void {
  if (account < view.world.firstTrader)
    decline('account', view.world.idOf(account), 'a trader: accounts of the exchange itself are not margined');
}
