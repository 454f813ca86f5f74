/** Target E5: one liquidation with ADL among very many counterparties against one bare pass over their scores. */
import { canonical } from '#content/rulebooks/canonical.ts';
import { copyState } from '#engine/account/state.ts';
import { Code, codeAt } from '#engine/events.ts';
import { Exchange } from '#engine/exchange.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { shockCommands, shockMark } from '#testing/builders/massShock.ts';
import { buildOneBankrupt } from '#testing/builders/oneBankrupt.ts';
import { BareShock } from './bareShock.ts';
import { alternate, type Side, timed } from './measure.ts';
import { type Row, ratioRow } from './row.ts';

const COUNTERPARTIES = 1_000_000;
const DELEVERAGED = 20;

const rules: RuleBook = {
  ...canonical,
  adl: {
    ...canonical.adl,
    ranking: { kind: 'returnTimesLeverage', returnBase: 'initialMargin', leverage: 'effective' },
  },
};

export function benchOneLiquidation(quick: boolean): Row[] {
  const built = buildOneBankrupt({ counterparties: COUNTERPARTIES, deleveraged: DELEVERAGED, rules });
  const bare = new BareShock(built, shockMark);
  const exchange = new Exchange(built.world, built.state);
  const engine: Side = () => {
    const state = copyState(exchange.initial);
    const time = timed(() => exchange.step(state, shockCommands));
    let fills = 0;
    for (let id = 0; id < exchange.log.count; id++) if (codeAt(exchange.log, id) === Code.adlFilled) fills += 1;
    if (fills !== DELEVERAGED) throw new Error(`${fills} accounts were deleveraged, not ${DELEVERAGED}`);
    return time;
  };
  const rounds = { warmUp: 5, measured: quick ? 11 : 41 };
  const [ours = 0, reference = 0] = alternate(rounds, [engine, () => timed(() => bare.score())]);
  return [
    ratioRow('E5 one liquidation, ADL of 20 among 1,000,000, against a bare score pass (ms)', ours, reference, {
      kind: 'timesSlower',
      times: 8,
    }),
  ];
}
