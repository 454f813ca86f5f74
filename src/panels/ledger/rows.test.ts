// The ledger's filters and sums, over the rows that the engine's host gives for the canonical crash.
import { expect, test } from 'vitest';
import { canonical } from '#content/scenarios/canonical.ts';
import { ticks } from '#engine/units.ts';
import type { LedgerRow } from '#protocol/message.ts';
import { LENA, MAKER, SAM, SOL, tinyWorld } from '#testing/tinyFrames.ts';
import { createHost } from '#worker/host.ts';
import { csvOf } from '../ledgerCsv.ts';
import { accountSums, choicesOf, filtered, NO_FILTERS, total } from './rows.ts';

function crashRows(): readonly LedgerRow[] {
  const host = createHost();
  host.handle({ kind: 'load', scenario: { ...canonical, atom: '0.01' } });
  host.handle({ kind: 'commit', commands: [{ kind: 'setIndexPrice', contract: 0, price: ticks(8_400) }] });
  const reply = host.handle({ kind: 'ledger' });
  if (reply.kind !== 'ledgered') throw new Error(`the ledger was answered by ${reply.kind}`);
  return reply.rows;
}

const rows = crashRows();

test('without a filter the rows are the log’s', () => {
  expect(filtered(rows, NO_FILTERS)).toBe(rows);
  expect(rows).toHaveLength(8);
});

test('a filter by account takes both directions, and filters add up to fewer rows', () => {
  expect(filtered(rows, { ...NO_FILTERS, account: MAKER })).toHaveLength(3);
  expect(filtered(rows, { ...NO_FILTERS, kind: 'adlFilled' }).map(({ from }) => from)).toEqual([SOL, SAM]);
  expect(filtered(rows, { account: SOL, kind: 'adlFilled', step: 1 })).toHaveLength(1);
  expect(filtered(rows, { account: SOL, kind: 'adlFilled', step: 2 })).toEqual([]);
});

test('what all paid is what all received, and Lena’s lots bring her 100 × 90', () => {
  const sums = accountSums(rows);
  const paid = sums.reduce((sum, one) => sum + one.paid, 0);
  expect(paid).toBe(total(rows));
  expect(sums.reduce((sum, one) => sum + one.received, 0)).toBe(paid);
  expect(sums[0]).toEqual({ account: LENA, paid: 0, received: 900_000 });
});

test('the choices are those there are rows of', () => {
  expect(choicesOf(rows)).toEqual({ kinds: ['liquidationFilled', 'adlFilled'], steps: [1] });
});

test('CSV: identifiers, exact decimals without separators, names that are no formulas', () => {
  const world = {
    ...tinyWorld,
    accounts: tinyWorld.accounts.map((one, at) => (at === SOL ? { ...one, name: '=SUM(A1), "Sol"' } : one)),
  };
  const lines = csvOf(rows, world).trimEnd().split('\n');
  expect(lines[0]).toBe('step,event,kind,from,fromName,to,toName,contract,amount,currency');
  expect(lines).toHaveLength(rows.length + 1);
  expect(lines.find((line) => line.includes('SUM'))).toMatch(
    /^1,\d+,adlFilled,sol,"'=SUM\(A1\), ""Sol""",lena,Lena,[\w-]+,1800,USD$/,
  );
});
