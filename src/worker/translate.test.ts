import { expect, it } from 'vitest';
import { canonical } from '#content/scenarios/canonical.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import type { Atoms } from '#protocol/units.ts';
import { createHost } from './host.ts';

// Lena's 100 lots and Sam's 50 are gone, Sara's and Sol's 50 shorts stand against the market maker.
const withoutTwo: ScenarioFile = {
  ...canonical,
  accounts: canonical.accounts
    .filter(({ id }) => id !== 'lena' && id !== 'sam')
    .map((account) =>
      account.id === 'market-maker'
        ? { ...account, positions: [{ contract: 'X-USD', size: '50', entry: '100' }] }
        : account,
    ),
};

function vary(account: string) {
  const host = createHost();
  const loaded = host.handle({ kind: 'load', scenario: canonical });
  if (loaded.kind !== 'loaded') throw new Error(loaded.kind);
  const index = loaded.world.accounts.findIndex(({ id }) => id === account);
  host.handle({ kind: 'commit', commands: [{ kind: 'deposit', account: index, amount: 5_000_000 as Atoms }] });
  const reply = host.handle({ kind: 'vary', scenario: withoutTwo, name: 'fewer' });
  if (reply.kind !== 'moved') throw new Error(reply.kind);
  const sol = reply.world?.accounts.findIndex(({ id }) => id === 'sol') ?? -1;
  return { step: reply.frame.cursor.step, cash: reply.frame.cash[sol] };
}

it('a deposit goes to the same account in a scenario with fewer', () => {
  expect(vary('sol')).toEqual({ step: 1, cash: 99_000_000 });
});

it('a step for somebody who is not there is not taken, nor those after it', () => {
  expect(vary('sam')).toEqual({ step: 0, cash: 94_000_000 });
});
