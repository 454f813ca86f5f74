/**
 * What a scenario has planned: its script, step by step, then its recorded path, four prices a bar. A price equal to the
 * one before is a step all the same: liquidity comes back and cool-downs run while the price stands still.
 */
import type { Command } from '#protocol/command.ts';
import type { PathFile, ScenarioFile } from '#protocol/scenario.ts';
import { barPrices } from '../mark/bars.ts';
import { ticks } from '../units.ts';
import { readContract } from './accounts.ts';
import { loadCommand, type Naming } from './commands.ts';
import { readPrice } from './read.ts';
import { quoted, refuse } from './refuse.ts';

export interface PlannedStep {
  readonly commands: readonly Command[];
  /** Bar of the recorded path, from 0; −1 for a step of the script. */
  readonly bar: number;
}

function loadPath(file: PathFile, naming: Naming): PlannedStep[] {
  const contract = readContract('path.contract', file.contract, naming.contracts);
  const units = naming.contracts[contract]?.units;
  if (units === undefined) throw new RangeError(`no contract ${contract}`);
  if (!Number.isSafeInteger(file.barSeconds) || file.barSeconds < 1)
    refuse('path.barSeconds', String(file.barSeconds), 'a whole number of seconds, at least 1');
  const steps: PlannedStep[] = [];
  file.bars.forEach((texts, number) => {
    const at = `path.bars[${number}]`;
    const price = (column: 0 | 1 | 2 | 3): number => readPrice(`${at}[${column}]`, texts[column], units);
    const bar = { open: price(0), high: price(1), low: price(2), close: price(3) };
    if (bar.high < Math.max(bar.open, bar.low, bar.close))
      refuse(`${at}[1]`, quoted(texts[1]), 'a high not below open, low and close');
    if (bar.low > Math.min(bar.open, bar.close)) refuse(`${at}[2]`, quoted(texts[2]), 'a low not above open and close');
    for (const step of barPrices(bar))
      steps.push({ commands: [{ kind: 'setIndexPrice', contract, price: ticks(step) }], bar: number });
  });
  return steps;
}

export function loadPlan(scenario: ScenarioFile, naming: Naming): readonly PlannedStep[] {
  const script = (scenario.script ?? []).map((step, row) => ({
    commands: step.map((command, at) => loadCommand(`script[${row}][${at}]`, command, naming)),
    bar: -1,
  }));
  return scenario.path === undefined ? script : [...script, ...loadPath(scenario.path, naming)];
}
