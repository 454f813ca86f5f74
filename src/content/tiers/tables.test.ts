// Every table of tiers is one that a scenario can be played with: it decodes, and loads with its own maintenance amounts.
import { describe, expect, it } from 'vitest';
import { canonical as rules } from '#content/rulebooks/canonical.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import { decodeScenario } from '#decode/scenario.ts';
import { maintenanceMargin } from '#engine/contract/tiers.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { tierTables } from './registry.ts';
import type { TierTable } from './table.ts';

/** Larger than any edge, in atoms of the canonical scenario. */
const BEYOND = Number.MAX_SAFE_INTEGER;

function withTiers({ tiers }: TierTable): ScenarioFile {
  const [contract] = canonical.contracts;
  if (contract === undefined) throw new Error('the canonical scenario has a contract');
  return { ...canonical, contracts: [{ ...contract, tiers }] };
}

describe.each(tierTables.map((table) => [table.id, table] as const))('%s', (_id, table) => {
  it('decodes and loads in a scenario', () => {
    const decoded = decodeScenario(JSON.stringify(withTiers(table)));
    if (!decoded.ok) throw new Error(JSON.stringify(decoded));
    const loaded = loadScenario(decoded.scenario, rules);
    expect(loaded).toMatchObject({ ok: true });
    if (!loaded.ok) return;
    const [contract] = loaded.world.contracts;
    const tiers = contract?.tiers ?? [];
    expect(tiers).toHaveLength(table.tiers.length);
    // The requirement rises with the notional and never jumps down at an edge.
    const edges = tiers.flatMap(({ upTo }) => (Number.isFinite(upTo) ? [upTo, upTo + 1] : [BEYOND]));
    const needs = edges.map((notional) => maintenanceMargin(tiers, notional));
    expect(needs).toEqual([...needs].sort((a, b) => a - b));
  });

  it('says where it is from', () => {
    expect(table.source.url).toMatch(/^https:/);
    if (table.asOf === null) expect(table.note).toContain('not known');
    else expect(table.asOf).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
  });
});

it('has ids of their own', () => {
  expect(new Set(tierTables.map(({ id }) => id)).size).toBe(tierTables.length);
});
