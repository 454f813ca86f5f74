/**
 * Worked examples of kind `vega_loss_socialisation`: what the losers of a mark-to-market step could pay is shared among its
 * winners. Each winner is a long that gained one atom a lot in the step; the missing money is a debt at the end of the
 * waterfall.
 */
import { vega } from '#content/rulebooks/vega.ts';
import { type Fields, type GoldenCase, NotSupported } from '../case.ts';
import { fieldsOf, listOf, onlyKnows, textOf, wholeOf } from '../read.ts';
import { cashOf, settleDebt } from './bankrupt.ts';

/** Cash enough to pay any loss of the step. */
const AMPLE = 2 ** 50;

function duesOf(value: unknown): ReadonlyMap<string, number> {
  const dues = new Map<string, number>();
  for (const row of listOf(value, 'inputs.due')) {
    const [id, amount] = listOf(row, 'inputs.due');
    const party = textOf(id, 'inputs.due');
    if (dues.has(party)) throw new NotSupported(`inputs.due: ${party} twice`);
    const due = wholeOf(amount, 'inputs.due');
    if (due < 0) throw new NotSupported(`inputs.due: ${party} is due ${due}`);
    dues.set(party, due);
  }
  return dues;
}

/** The rest goes to the last one paid. */
function inOrder(dues: ReadonlyMap<string, number>, last: string | null): readonly string[] {
  const ids = [...dues.keys()];
  if (last === null) return ids;
  if (!dues.has(last)) throw new NotSupported(`inputs.remainderTo: ${last} is due nothing`);
  return [...ids.filter((id) => id !== last), last];
}

export function lossSocialisation({ inputs, expected }: Pick<GoldenCase, 'inputs' | 'expected'>): Fields {
  onlyKnows(inputs, 'inputs', ['collected', 'due', 'remainderTo', 'insuranceUsed', 'insurance']);
  const dues = duesOf(inputs.due);
  const collected = wholeOf(inputs.collected, 'inputs.collected');
  const total = [...dues.values()].reduce((sum, due) => sum + due, 0);
  const used = wholeOf(inputs.insuranceUsed ?? 0, 'inputs.insuranceUsed');
  const insurance = wholeOf(inputs.insurance ?? used, 'inputs.insurance');
  const order = inOrder(
    dues,
    inputs.remainderTo === undefined ? null : textOf(inputs.remainderTo, 'inputs.remainderTo'),
  );
  const few = settleDebt({
    rules: { fallback: vega.fallback, sharing: vega.sharing },
    // What the insurance pool paid is in what was collected: here the fund pays it out of the debt.
    owed: Math.max(0, total - collected + used),
    fund: insurance,
    vault: 0,
    others: order.map((id) => {
      const lots = dues.get(id) ?? 0;
      return { id, cash: AMPLE, positions: lots === 0 ? [] : [{ contract: 0, lots, cost: lots }] };
    }),
  });
  const paid: Record<string, number> = {};
  const realised: Record<string, number> = {};
  for (const [id, due] of dues) {
    const lost = AMPLE - cashOf(few, id);
    paid[id] = due - lost;
    // −0 is no answer.
    realised[id] = 0 - lost + 0;
  }
  const only = (all: Readonly<Record<string, number>>, wanted: unknown): Fields =>
    wanted === undefined
      ? all
      : Object.fromEntries(Object.entries(all).filter(([id]) => Object.hasOwn(fieldsOf(wanted, 'expected'), id)));
  return {
    paid: only(paid, expected.paid),
    realised: only(realised, expected.realised),
    insuranceAfter: few.state.funds.reduce((sum, fund) => sum + (few.state.cash[fund.account] ?? 0), 0),
  };
}
