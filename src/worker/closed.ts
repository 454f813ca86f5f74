/** What a step closed, as the columns and lists of a frame: who was touched, and what ADL left its counterparties with. */
import type { State } from '#engine/account/state.ts';
import { unitValue } from '#engine/contract/contract.ts';
import { contractOf, marketOf } from '#engine/margin/bucket.ts';
import type { StepSummary } from '#engine/summary.ts';
import type { World } from '#engine/world.ts';
import type { Aftermath, DeleveragedSummary } from '#protocol/frame.ts';
import { GrowingRows, type Rows } from '#protocol/rows.ts';

const LIQUIDATED = 1;
const DELEVERAGED = 2;

/** 1: was liquidated; 2: was deleveraged; 3: both. */
export function touchedBy(accounts: number, { liquidations, deleveraged }: StepSummary): Uint8Array<ArrayBuffer> {
  const touched = new Uint8Array(accounts);
  for (const account of liquidations.column('account')) touched[account] = (touched[account] ?? 0) | LIQUIDATED;
  for (const account of deleveraged.column('account')) touched[account] = (touched[account] ?? 0) | DELEVERAGED;
  return touched;
}

const KEPT = ['account', 'contract', 'lots', 'price', 'kept'] as const;

/** What each deleveraged account kept, against what the same lots would be worth to it at the mark now. */
export function aftermathOf(world: World, state: State, steps: readonly Rows<DeleveragedSummary>[]): Rows<Aftermath> {
  const values = world.contracts.map((_, at) => unitValue(contractOf(world, at), marketOf(state, at).mark));
  const found = new GrowingRows<Aftermath>([...KEPT, 'held']);
  for (const step of steps) {
    const { cells, stride } = step;
    const kept = KEPT.map((field) => step.place(field));
    const [contract, side, lots, atoms, profit] = (['contract', 'side', 'lots', 'atoms', 'kept'] as const).map((one) =>
      step.place(one),
    );
    const cell = (start: number, place = 0) => cells[start + place] ?? 0;
    for (let start = 0; start < cells.length; start += stride) {
      const size = cell(start, lots);
      if (size === 0) continue;
      const now = cell(start, side) * size * (values[cell(start, contract)] ?? 0);
      const to = found.add();
      for (let i = 0; i < kept.length; i++) found.cells[to + i] = cell(start, kept[i]);
      found.cells[to + kept.length] = cell(start, profit) + now - cell(start, atoms);
    }
  }
  return found.done();
}
