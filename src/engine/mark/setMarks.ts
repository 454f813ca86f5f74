/** Index → mark, and the quotes around it. The mark then stands for the rest of the step. */
import { Code } from '../events.ts';
import { refreshQuotes } from '../liquidity/quotes.ts';
import { bucketEquity, bucketMaintenance, CROSS, contractOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { nextMark } from './mark.ts';

export function setMarks(run: Run, cause: number): void {
  const { world, state, log } = run;
  const period = world.rules.sharing?.gainsPeriodSteps ?? null;
  state.markets.forEach((market, contract) => {
    const spec = contractOf(world, contract);
    if (period !== null && (state.step - 1) % period === 0) market.periodMark = market.mark;
    market.previousMark = market.mark;
    market.mark = nextMark(spec, market.index, market.last);
    log.seal(
      Code.markSet,
      cause,
      -1,
      contract,
      market.mark,
      market.previousMark,
      market.index,
      market.mark - market.index,
    );
  });
  state.markets.forEach((market, contract) => {
    const rule = world.liquidity[contract];
    if (rule === undefined) throw new RangeError(`no liquidity for contract ${contract}`);
    // A maker at or below its own maintenance requirement no longer quotes.
    const quoting =
      rule.owner < world.firstTrader ||
      bucketEquity(world, state, rule.owner, CROSS) > bucketMaintenance(world, state, rule.owner, CROSS);
    const quoted = refreshQuotes(
      market.book,
      rule,
      market.mark,
      market.previousMark,
      contractOf(world, contract).maxTicks,
      false,
      quoting,
    );
    if (quoted !== null) log.seal(Code.quotesRefreshed, cause, rule.owner, contract, quoted.bidLots, quoted.askLots);
  });
}
