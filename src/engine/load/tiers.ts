/**
 * Margin tiers from a scenario: brackets must rise, rates must not fall, and the maintenance amount must be the one
 * that keeps the requirement continuous at each edge. Where a scenario gives none it is computed here.
 */
import type { TierFile } from '#protocol/scenario.ts';
import type { Tier } from '../contract/tiers.ts';
import { type AtomUnit, readAmount, readRate } from './read.ts';
import { quoted, refuse } from './refuse.ts';

const MILLION = 1_000_000n;

/**
 * The next bracket's deduction that keeps the requirement continuous: amount + edge × (rate − previous rate), in
 * millionths of an atom. Exact.
 */
function continuousAmount(previous: Tier, edge: number, maintenancePpm: number): bigint {
  return BigInt(previous.amount) * MILLION + BigInt(edge) * BigInt(maintenancePpm - previous.maintenancePpm);
}

function readMaintenanceAmount(path: string, file: TierFile, exact: bigint, unit: AtomUnit): number {
  // Rounded down when it falls between atoms: the requirement is never below the continuous one.
  const floor = exact / MILLION;
  if (file.maintenanceAmount === undefined) return Number(floor);
  const given = readAmount(`${path}.maintenanceAmount`, file.maintenanceAmount, unit);
  const gap = BigInt(given) * MILLION - exact;
  if (gap >= MILLION || gap <= -MILLION)
    refuse(
      `${path}.maintenanceAmount`,
      quoted(file.maintenanceAmount),
      `the amount that keeps the requirement continuous, ${floor} × ${unit.atomText}`,
    );
  return given;
}

/** Tiers in atoms and parts per million. Amounts default to the continuous ones. */
export function loadTiers(path: string, files: readonly TierFile[], unit: AtomUnit): readonly Tier[] {
  const tiers: Tier[] = [];
  let edge = 0;
  files.forEach((file, index) => {
    const at = `${path}[${index}]`;
    const last = index === files.length - 1;
    if (last !== (file.upTo === null))
      refuse(
        `${at}.upTo`,
        file.upTo === null ? 'null' : quoted(file.upTo),
        last ? 'null in the last tier' : 'an amount; only the last tier has null',
      );
    const upTo = file.upTo === null ? Number.POSITIVE_INFINITY : readAmount(`${at}.upTo`, file.upTo, unit);
    if (upTo <= edge) refuse(`${at}.upTo`, quoted(file.upTo ?? ''), 'an amount above the tier before');
    const initialPpm = readRate(`${at}.initialRate`, file.initialRate, 1, 1_000_000, 'a rate above 0, at most 1');
    const maintenancePpm = readRate(
      `${at}.maintenanceRate`,
      file.maintenanceRate,
      0,
      initialPpm,
      `a rate from 0 to the initial rate ${file.initialRate}`,
    );
    const previous = tiers[index - 1];
    if (previous !== undefined && maintenancePpm < previous.maintenancePpm)
      refuse(`${at}.maintenanceRate`, quoted(file.maintenanceRate), 'a rate not below the tier before');
    if (previous !== undefined && initialPpm < previous.initialPpm)
      refuse(`${at}.initialRate`, quoted(file.initialRate), 'a rate not below the tier before');
    const exact = previous === undefined ? 0n : continuousAmount(previous, edge, maintenancePpm);
    tiers.push({ upTo, initialPpm, maintenancePpm, amount: readMaintenanceAmount(at, file, exact, unit) });
    edge = upTo;
  });
  if (tiers.length === 0) refuse(path, 'an empty list', 'at least one tier');
  return tiers;
}
