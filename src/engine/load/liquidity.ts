/** Who quotes in a contract's book, in engine units. Fixed orders may not cross and are listed best first. */
import { MOST } from '#protocol/limits.ts';
import type { LiquidityFile } from '#protocol/scenario.ts';
import type { LiquidityRule, Quote } from '../liquidity/quotes.ts';
import { STREET } from '../world.ts';
import type { Directory } from './directory.ts';
import { type ContractUnits, readPrice, readRate, readSize } from './read.ts';
import { quoted, refuse } from './refuse.ts';

const MILLION = 1_000_000;

function readOwner(path: string, owner: string | undefined, directory: Directory): number {
  if (owner === undefined) return STREET;
  const index = directory.indexOf(owner);
  if (index < directory.firstTrader) refuse(`${path}.owner`, quoted(owner), 'the id of an account of the scenario');
  return index;
}

function readQuotes(
  path: string,
  rows: readonly (readonly [string, string])[],
  units: ContractUnits,
  direction: 1 | -1,
): readonly Quote[] {
  const quotes: Quote[] = [];
  rows.forEach(([price, size], row) => {
    const at = `${path}[${row}]`;
    const ticks = readPrice(`${at}[0]`, price, units);
    const before = quotes[row - 1]?.[0];
    if (before !== undefined && (ticks - before) * direction < 0)
      refuse(`${at}[0]`, quoted(price), direction > 0 ? 'asks from the lowest up' : 'bids from the highest down');
    quotes.push([ticks, readSize(`${at}[1]`, size, units)]);
  });
  return quotes;
}

export function loadLiquidity(
  path: string,
  file: LiquidityFile,
  units: ContractUnits,
  directory: Directory,
): LiquidityRule {
  const owner = readOwner(path, file.owner, directory);
  if (file.kind === 'fixed') {
    const bids = readQuotes(`${path}.bids`, file.bids, units, -1);
    const asks = readQuotes(`${path}.asks`, file.asks, units, 1);
    const bestBid = bids[0]?.[0];
    const bestAsk = asks[0]?.[0];
    if (bestBid !== undefined && bestAsk !== undefined && bestBid >= bestAsk)
      refuse(`${path}.asks[0][0]`, quoted(file.asks[0]?.[0] ?? ''), 'a price above the best bid');
    return { kind: 'fixed', owner, bids, asks };
  }
  if (!Number.isSafeInteger(file.levels) || file.levels < 1 || file.levels > MOST.ladderLevels)
    refuse(`${path}.levels`, String(file.levels), `a whole number from 1 to ${MOST.ladderLevels}`);
  const share = (name: 'refill' | 'withdrawal'): number =>
    readRate(`${path}.${name}`, file[name], 0, MILLION, 'a share from 0 to 1');
  return {
    kind: 'ladder',
    owner,
    levels: file.levels,
    spacingPpm: readRate(`${path}.spacing`, file.spacing, 1, 500_000, 'a share above 0, at most 0.5'),
    sizeLots: readSize(`${path}.size`, file.size, units),
    decayPpm: readRate(`${path}.decay`, file.decay, 0, 2 * MILLION, 'a factor from 0 to 2'),
    refillPpm: share('refill'),
    withdrawalPpm: share('withdrawal'),
  };
}
