/** Edits of a contract's market: fees, funding, how the mark follows forced selling, and the order book. */
import type { LiquidityFile, ScenarioFile } from '#protocol/scenario.ts';
import { exactOf } from '#ui/decimal.ts';
import { type Change, ofContract, withContract } from './change.ts';
import { plus, quotient, read, signOf, textOf, times } from './decimals.ts';

const HUNDREDTH = { units: 1n, scale: 2 };

/** "0.05" for what a reader calls 5: rates are set in per cent. Text that is no number stays as it is, to be refused. */
export function shareOfPercent(percent: string): string {
  const exact = exactOf(percent);
  return exact ? textOf(times(exact, HUNDREDTH)) : percent;
}

/** "5" for 0.05. */
export function percentOfShare(share: string | undefined): string {
  const exact = read(share);
  return exact ? textOf(times(exact, { units: 100n, scale: 0 })) : (share ?? '0');
}

const isNothing = (text: string): boolean => {
  const exact = exactOf(text === '' ? '0' : text);
  return exact !== null && signOf(exact) === 0;
};

export function withFee(scenario: ScenarioFile, index: number, side: 'makerFee' | 'takerFee', percent: string): Change {
  const fee = shareOfPercent(percent);
  return {
    scenario: withContract(scenario, index, (contract) => ({ ...contract, [side]: fee })),
    subject: `${side}.${index}`,
    name: { key: `lab.name.${side}`, values: { percent, of: ofContract(scenario, index) } },
  };
}

/** A rate of 0 takes funding away. */
export function withFunding(scenario: ScenarioFile, index: number, percent: string, everySteps: string): Change {
  const of = ofContract(scenario, index);
  const funding = { rate: shareOfPercent(percent), everySteps: wholeOf(everySteps) };
  return {
    scenario: withContract(scenario, index, ({ funding: _before, ...contract }) =>
      isNothing(percent) ? contract : { ...contract, funding },
    ),
    subject: `funding.${index}`,
    name: isNothing(percent)
      ? { key: 'lab.name.noFunding', values: { of } }
      : { key: 'lab.name.funding', values: { percent, steps: everySteps, of } },
  };
}

/** How far, in per cent of the index, forced selling may carry the mark from it; 0: the mark is the index. */
export function withImpact(scenario: ScenarioFile, index: number, percent: string): Change {
  const of = ofContract(scenario, index);
  const mark = isNothing(percent)
    ? ({ kind: 'index' } as const)
    : ({ kind: 'clampedBasis', clamp: shareOfPercent(percent) } as const);
  return {
    scenario: withContract(scenario, index, (contract) => ({ ...contract, mark })),
    subject: `impact.${index}`,
    name: isNothing(percent)
      ? { key: 'lab.name.noImpact', values: { of } }
      : { key: 'lab.name.impact', values: { percent, of } },
  };
}

/** Sizes of the book as the author wrote it, times a factor, each to the nearest lot; what rounds to nothing is left out. */
export function withDepth(scenario: ScenarioFile, author: ScenarioFile, index: number, factor: string): Change {
  const written = author.contracts[index]?.liquidity;
  const lot = scenario.contracts[index]?.lotSize ?? '1';
  return {
    scenario: withContract(scenario, index, (contract) => ({
      ...contract,
      liquidity: written ? scaled(written, contract.liquidity, lot, factor) : contract.liquidity,
    })),
    subject: `depth.${index}`,
    name: { key: 'lab.name.depth', values: { factor, of: ofContract(scenario, index) } },
  };
}

function scaled(written: LiquidityFile, now: LiquidityFile, lot: string, factor: string): LiquidityFile {
  const sized = (size: string): string => {
    const [exact, by, unit] = [exactOf(size), exactOf(factor), exactOf(lot)];
    const product = exact && by && unit && quotient(times(exact, by), { units: 1n, scale: 0 }, unit, 'near');
    // Text that is no number is put where the engine will find and name it.
    return product ? textOf(product) : factor;
  };
  if (written.kind === 'ladder') return { ...(now.kind === 'ladder' ? now : written), size: sized(written.size) };
  const side = (levels: readonly (readonly [string, string])[]) =>
    levels.map(([price, size]) => [price, sized(size)] as const).filter(([, size]) => size !== '0');
  return { ...written, bids: side(written.bids), asks: side(written.asks) };
}

/** Present sizes over the author's, two decimals: what the depth control shows. */
export function depthFactor(scenario: ScenarioFile, author: ScenarioFile, index: number): string {
  const now = sizeOf(scenario.contracts[index]?.liquidity);
  const then = sizeOf(author.contracts[index]?.liquidity);
  const factor = quotient(now, then, HUNDREDTH, 'near');
  return factor ? textOf(factor) : '1';
}

function sizeOf(liquidity: LiquidityFile | undefined) {
  const sizes = !liquidity
    ? []
    : liquidity.kind === 'ladder'
      ? [liquidity.size]
      : [...liquidity.bids, ...liquidity.asks].map(([, size]) => size);
  return sizes.reduce((sum, size) => plus(sum, read(size) ?? { units: 0n, scale: 0 }), { units: 0n, scale: 0 });
}

export type LadderField = 'levels' | 'spacing' | 'size' | 'decay' | 'refill' | 'withdrawal';

/** One parameter of a quoted ladder. `levels` is a count; the others are as the file writes them. */
export function withLadder(scenario: ScenarioFile, index: number, field: LadderField, text: string): Change {
  return {
    scenario: withContract(scenario, index, (contract) =>
      contract.liquidity.kind === 'ladder'
        ? { ...contract, liquidity: { ...contract.liquidity, [field]: field === 'levels' ? wholeOf(text) : text } }
        : contract,
    ),
    subject: `ladder.${index}.${field}`,
    name: { key: `lab.name.ladder.${field}`, values: { value: text, of: ofContract(scenario, index) } },
  };
}

/** NaN for what is no count: refused where the scenario is read. */
function wholeOf(text: string): number {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
}
