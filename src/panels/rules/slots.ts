/**
 * The slots of a rule book in the order in which they are read, and what stands behind each: the part whose confidence
 * and reasons it takes, and what its sources say they support. A slot that is not placed here does not compile.
 */
import type { RuleBookPart, SourcedPart } from '#protocol/rulebook.ts';
import type { SlotPath } from '#protocol/sentence.ts';

export type SlotGroup = 'liquidation' | 'fund' | 'adl' | 'after' | 'shown';

interface Slot {
  readonly group: SlotGroup;
  /** null: rule books say nothing about it by itself. */
  readonly part: RuleBookPart | null;
  readonly supported: SourcedPart | null;
}

const slot = (group: SlotGroup, part: RuleBookPart | null = null, supported: SourcedPart | null = part): Slot => ({
  group,
  part,
  supported,
});

const SLOTS: Readonly<Record<SlotPath, Slot>> = {
  liquidationTrigger: slot('liquidation', 'liquidationTrigger'),
  liquidationOrder: slot('liquidation'),
  reduction: slot('liquidation', 'closeOut'),
  closeOut: slot('liquidation', 'closeOut'),
  crossBankruptcy: slot('liquidation', 'crossBankruptcy'),
  recomputePerFill: slot('liquidation'),
  rounding: slot('liquidation'),
  fund: slot('fund', 'fund'),
  vault: slot('fund', 'vault'),
  'adl.trigger': slot('adl', 'adlTrigger'),
  'adl.mechanism': slot('adl', 'allocation'),
  'adl.ranking': slot('adl', 'ranking'),
  'adl.allocation': slot('adl', 'allocation'),
  'adl.price': slot('adl', 'price'),
  'adl.candidates': slot('adl', 'candidates'),
  'adl.maxCandidates': slot('adl'),
  'adl.feePpm': slot('adl', null, 'fee'),
  'adl.openOrders': slot('adl', 'openOrders'),
  remainder: slot('after', 'remainder'),
  lotsHolder: slot('after'),
  fallback: slot('after', 'fallback'),
  sharing: slot('after', 'fallback'),
  lights: slot('shown', 'lights'),
  scaleFree: slot('shown'),
};

const isPath = (name: string): name is SlotPath => Object.hasOwn(SLOTS, name);

export const slotPaths: readonly SlotPath[] = Object.keys(SLOTS).filter(isPath);

export const slotOf = (path: SlotPath): Slot => SLOTS[path];

export const groups: readonly SlotGroup[] = ['liquidation', 'fund', 'adl', 'after', 'shown'];
