/** Account quantities by name. */
import type { AccountQuantity, QuantityId } from '#protocol/explanation.ts';
import type { Draft } from '../draft.ts';
import { checkAccount, checkContract, named } from '../refuse.ts';
import type { ExplainView } from '../view.ts';
import { bankruptcyPrice, effectiveLeverage, equityShare } from './bankruptcy.ts';
import { cash, cost, entryPrice, isolatedMargin, lots } from './holdings.ts';
import { liquidationPrice } from './liquidationPrice.ts';
import { equity, maintenanceMargin, marginRatio } from './margin.ts';
import type { AccountMoment } from './moment.ts';
import { lights, rank } from './place.ts';
import { initialMargin, returnOnEntry, returnOnMargin } from './returns.ts';
import { adlScore } from './score.ts';
import { notional, unrealizedPnl } from './worth.ts';

const byName: Readonly<Record<AccountQuantity, (moment: AccountMoment) => Draft>> = {
  cash,
  isolatedMargin,
  lots,
  cost,
  entryPrice,
  notional,
  unrealizedPnl,
  equity,
  maintenanceMargin,
  marginRatio,
  liquidationPrice,
  equityShare,
  bankruptcyPrice,
  effectiveLeverage,
  initialMargin,
  returnOnMargin,
  returnOnEntry,
  adlScore,
  rank,
  lights,
};

/** The same as of another moment: the state that an event found. */
export const explainAccountAt = (moment: AccountMoment, name: AccountQuantity): Draft => byName[name](moment);

export function explainAccount(view: ExplainView, quantity: Extract<QuantityId, { of: 'account' }>): Draft {
  const write = named('name', byName, quantity.name);
  const account = checkAccount(view, quantity.account);
  const contract = checkContract(view, quantity.contract, -1);
  return write({ view, state: view.state, account, contract });
}
