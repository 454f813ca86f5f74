import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GrowingRows, Rows } from './rows.ts';

interface Row {
  readonly account: number;
  readonly contract: number;
  readonly lots: number;
}

const empty = new Rows<Row>(['account', 'contract', 'lots'], new Float64Array());
const rows = fc.array(fc.record({ account: fc.nat(6), contract: fc.nat(2), lots: fc.double({ noNaN: true }) }), {
  maxLength: 40,
});

test('a list says what the objects it was made from say', () => {
  fc.assert(
    fc.property(rows, fc.nat(8), fc.nat(2), (made, account, contract) => {
      const list = empty.with(made);
      expect([...list]).toEqual(made);
      expect(list).toHaveLength(made.length);
      expect(list.slice(1, 3)).toEqual(made.slice(1, 3));
      expect(list.at(made.length)).toBeUndefined();
      expect(list.of(account)).toEqual(made.filter((row) => row.account === account));
      expect(list.has(account)).toBe(made.some((row) => row.account === account));
      const there = made.filter((row) => row.contract === contract);
      expect(list.accounts(contract)).toEqual([...new Set(there.map((row) => row.account))]);
      expect(list.accounts()).toEqual([...new Set(made.map((row) => row.account))]);
      expect([...list.column('lots')]).toEqual(made.map(({ lots }) => lots));
    }),
  );
});

test('what another thread sends is a list again', () => {
  fc.assert(
    fc.property(rows, (made) => {
      const list = empty.with(made);
      // As a message arrives: without its class.
      const sent = structuredClone({ fields: list.fields, cells: list.cells });
      expect([...Rows.again(sent)]).toEqual(made);
    }),
  );
});

test('rows that are written one by one keep what was written when the block grows', () => {
  const growing = new GrowingRows<Row>(['account', 'contract', 'lots'], 1);
  for (let at = 0; at < 100; at++) {
    const start = growing.add();
    growing.cells[start + 2] = at;
  }
  expect([...growing.done().column('lots')]).toEqual(Array.from({ length: 100 }, (_, at) => at));
});
