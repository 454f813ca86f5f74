import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '#content/rulebooks/canonical.ts';
import { Exchange } from '#engine/exchange.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { Ticks } from '#protocol/units.ts';
import { buildMassShock, shockMark } from '#testing/builders/massShock.ts';
import { buildSmallWorld, smallWorld } from '#testing/builders/smallWorlds.ts';
import type { Built } from '#testing/builders/world.ts';
import { type Exchange as Reference, referenceOf } from './exchange.ts';
import { referenceStep } from './step.ts';

const rulesWith = (change: Partial<RuleBook>): RuleBook => ({ ...canonical, ...change });
const adlWith = (change: Partial<RuleBook['adl']>): Partial<RuleBook> => ({ adl: { ...canonical.adl, ...change } });

const books: Readonly<Record<string, RuleBook>> = {
  canonical,
  'returns on entry value': rulesWith(
    adlWith({ ranking: { kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'effective' } }),
  ),
  'profitable only': rulesWith(adlWith({ candidates: { ...canonical.adl.candidates, who: 'profitableOnly' } })),
  'taken over at bankruptcy': rulesWith({ closeOut: { kind: 'takenOverAtBankruptcy' } }),
  'surplus to the account, at or below': rulesWith({
    fund: { ...canonical.fund, surplus: { to: 'account' } },
    liquidationTrigger: { compare: 'atOrBelow' },
  }),
  'a fund without floor': rulesWith({ fund: { ...canonical.fund, floor: null } }),
  'ADL of any remainder at the mark': rulesWith(
    adlWith({
      trigger: { kind: 'anyRemainder' },
      price: { kind: 'mark' },
      candidates: { ...canonical.adl.candidates, leftNegative: 'allow' },
    }),
  ),
  'no ADL': rulesWith(adlWith({ trigger: { kind: 'never' } })),
};

const accountsOf = ({ accounts }: Reference) =>
  accounts.map(({ id, cash, lots, cost }) => ({
    id,
    cash: cash.toNumber() + 0,
    lots: lots.toNumber() + 0,
    cost: cost.toNumber() + 0,
  }));

const engineAccounts = ({ state }: Built) =>
  Array.from(state.cash, (cash, id) => ({
    id,
    cash,
    lots: state.markets[0]?.positions.lots[id],
    cost: state.markets[0]?.positions.cost[id],
  }));

/** Runs both engines along the path and compares every account after every step. */
function compare(built: Built, path: readonly number[]): void {
  const reference = referenceOf(built);
  const exchange = new Exchange(built.world, built.state);
  for (const mark of path) {
    exchange.step(built.state, [{ kind: 'setIndexPrice', contract: 0, price: mark as Ticks }]);
    referenceStep(reference, mark);
    expect(engineAccounts(built)).toEqual(accountsOf(reference));
  }
}

describe('the engine and the decimal reference end with the same accounts', () => {
  it.each(Object.entries(books))('%s', (_name, rules) => {
    fc.assert(
      fc.property(smallWorld, (small) => compare(buildSmallWorld(small, rules), small.path)),
      { numRuns: 200 },
    );
  });

  it.each(['empty', 'thin'] as const)('a mass shock, book %s', (book) => {
    compare(buildMassShock({ accounts: 400, seed: 3, rules: canonical, book }), [shockMark, 840_000]);
  });
});
